/** Runs once before the server takes its first request. It starts only where the second wall holds (whyNotThisRole). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { whyNotStart, noteAddresses } = await import("./lib/platform/start");
  noteAddresses();
  const why = await whyNotStart();
  if (!why) return;
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
