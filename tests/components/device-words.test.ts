import { expect, test } from "vitest";
import { deviceWords } from "@/app/(signed-in)/account/device-words";

test("a sign-in is named by its browser and system, and by what was sent where neither is known", () => {
  const windows =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";
  expect(deviceWords(windows)).toBe("Chrome, Windows");
  expect(deviceWords(`${windows} Edg/140.0`)).toBe("Edge, Windows");
  expect(deviceWords("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1")).toBe("Safari, iPhone");
  expect(deviceWords("curl/8.5")).toBe("curl/8.5");
  expect(deviceWords(null)).toBeNull();
});
