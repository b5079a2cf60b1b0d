/** Runs once before the server takes its first request. It starts only where the second wall holds (whyNotThisRole). */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { whyNotStart, noteAddresses } = await import("./lib/platform/start");
  noteAddresses();
  const why = await whyNotStart();
  if (why) {
    process.stderr.write(`${why}\n`);
    process.exit(1);
  }
  const [{ startJobs }, { importJobs }, { batchJobs }, { planJobs }, { BATCH_ACTS }] = await Promise.all([
    import("./lib/platform/jobs"),
    import("./lib/features/imports/jobs"),
    import("./lib/features/batches/jobs"),
    import("./lib/features/matching/jobs"),
    import("./app/batch-acts"),
  ]);
  // Without its queue the rest still serves; an import or a batch waits until the queue is there.
  await startJobs([...importJobs, ...batchJobs(BATCH_ACTS), ...planJobs]).catch((error: unknown) => {
    process.stderr.write(`Scheduled work does not run: ${error instanceof Error ? error.message : String(error)}\n`);
  });
}
