/** See settings.mjs. */
export function readDotEnv(): void;
