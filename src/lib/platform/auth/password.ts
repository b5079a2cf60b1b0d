import { hash, verify } from "@node-rs/argon2";

/** OWASP's second recommended set for argon2id: 19 MiB, two passes, one lane. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password → its argon2id hash in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password, SETTINGS);

let decoy: Promise<string> | undefined;

/** Does the password fit? For an unknown account (`null`) as long a calculation answers no. */
export async function fits(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("a password nobody has");
  const fitting = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== null && fitting;
}
