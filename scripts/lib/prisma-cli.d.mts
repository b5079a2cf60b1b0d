/** See prisma-cli.mjs. */
export function isGenerated(): boolean;
export function generate(): Promise<void>;
export function migrate(ownerUrl: string, appUrl: string): Promise<void>;
