import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A zone with an odd offset: code that takes a day from an instant in the machine's zone fails here.
process.env.TZ = "Asia/Kathmandu";

/** Tests that need no database; everything else in tests/ gets one. */
const PURE = ["domain", "policy", "spreadsheet", "architecture", "wording", "handbook", "toolchain", "components"];
const pure = PURE.map((folder) => `tests/${folder}/**/*.test.{ts,tsx,mjs}`);
const needsServer = "tests/toolchain/**/*.database.test.mjs";

export default defineConfig({
  resolve: {
    alias: {
      "@seed": fileURLToPath(new URL("./prisma/seed", import.meta.url)),
      "@": fileURLToPath(new URL("./src", import.meta.url)),
    },
  },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: pure,
          exclude: [needsServer],
          setupFiles: ["tests/support/no-stray-errors.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/**/*.test.{ts,tsx,mjs}"],
          exclude: PURE.filter((folder) => folder !== "toolchain")
            .map((folder) => `tests/${folder}/**`)
            .concat("tests/toolchain/**/!(*.database).test.mjs"),
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/no-stray-errors.ts", "tests/support/drop-test-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
