import { z } from "zod";

/** What the process was started with; read once, refused at start with a sentence when something is missing. */
const schema = z.object({
  DATABASE_URL: z.string().min(1),
  GUAZHI_DATABASE: z.enum(["ours", "outside"]).default("outside"),
  NEXTAUTH_SECRET: z.string().min(32),
  APP_ORIGIN: z.url().optional(),
  GUAZHI_TODAY: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  GUAZHI_FILES: z.string().default(".guazhi/files"),
  GUAZHI_TRUSTED_PROXY: z.enum(["0", "1"]).default("0"),
});
export type Env = z.output<typeof schema>;

let read: Env | undefined;

/**
 * The settings of this process.
 * @throws when one is missing or malformed, naming it; when GUAZHI_TODAY is set on an outside database; when an
 * outside database has no APP_ORIGIN.
 */
export function env(): Env {
  if (read) return read;
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(process.env).filter(([, v]) => v !== "")));
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new Error(`Settings missing or malformed: ${names}. See .env.example.`);
  }
  const outside = parsed.data.GUAZHI_DATABASE === "outside";
  if (outside && parsed.data.GUAZHI_TODAY)
    throw new Error("GUAZHI_TODAY is for a demo or a test, never for an outside database.");
  if (outside && !parsed.data.APP_ORIGIN)
    throw new Error("APP_ORIGIN is required with an outside database: the address people type.");
  const origin = parsed.data.APP_ORIGIN ? new URL(parsed.data.APP_ORIGIN) : null;
  if (outside && origin?.protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(origin.hostname)) {
    throw new Error("APP_ORIGIN must be https: plain http is for loopback only.");
  }
  read = parsed.data;
  return read;
}

/** Is the site reached over https? Then the session cookie is `__Host-` and Secure. */
export const isHttps = (): boolean => env().APP_ORIGIN?.startsWith("https:") ?? false;

/** Does this process run the demo's own database? Only there do demo accounts and a moved clock exist. */
export const isOurs = (): boolean => env().GUAZHI_DATABASE === "ours";
