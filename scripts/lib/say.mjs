/** What the launcher tells the person in front of it: short lines, each step with its seconds. */

/** A failure that is already explained in plain words: printed without a stack. */
export class Explained extends Error {}

const tooLate = new Set();
// The terminal may be gone while children are still being ended.
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => tooLate.add(error.code));

let toStandardError = false;

/** From now on says everything on standard error: for commands whose standard output is data. */
export function speakOnStandardError() {
  toStandardError = true;
}

export function say(line = "") {
  (toStandardError ? process.stderr : process.stdout).write(`${line}\n`);
}

export const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** The steps taken so far: [{ name, seconds, ok }]. */
export const stepsTaken = [];

/** Announces a step, does it, and says how long it took. `work` may return a few words to add. */
export async function step(name, work) {
  const began = performance.now();
  say(`▸ ${name} …`);
  try {
    const words = await work();
    stepsTaken.push({ name, seconds: seconds(began), ok: true });
    say(`  ✓ ${typeof words === "string" ? words : "完成"}（${seconds(began)} 秒）`);
    return words;
  } catch (error) {
    stepsTaken.push({ name, seconds: seconds(began), ok: false });
    throw error;
  }
}

/** Prints why a command ended: the sentence when there is one, the stack when it is a fault of ours. */
export function sayFailure(error) {
  const text = error instanceof Explained ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n✗ ${text}\n`);
}
