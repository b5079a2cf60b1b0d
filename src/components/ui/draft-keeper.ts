import type { TypedValues } from "./action-state";
import { mergeDrafts } from "./draft-merge";
import { sameValues } from "./form-values";

/** How the draft stands, as the form's foot says it. */
export type DraftState =
  | { readonly kind: "clean" | "saving" | "retrying" | "signedOut" | "otherPerson" | "ended" | "tooLarge" }
  | { readonly kind: "saved" | "restored" | "merged"; readonly at: string }
  | { readonly kind: "conflict"; readonly theirs: TypedValues; readonly both: readonly string[] };

type Answer = { status?: string; version?: number; savedAt?: string; values?: TypedValues };
export type KeeperPorts = {
  /** What stands in the form now. */
  read(): TypedValues;
  /** Puts other values into the form. */
  write(values: TypedValues): void;
  send(body: { version: number; values: TypedValues }, keepalive: boolean): Promise<{ status: number; body: Answer }>;
  tell(state: DraftState): void;
};

const PAUSE = 1_500;
const LONGEST = 30_000;
/** What only the person can resolve; saving waits for it. */
const WAITS = new Set<DraftState["kind"]>(["conflict", "ended", "otherPerson", "tooLarge"]);

/**
 * Saves what is typed, one save at a time: a moment after the last key, at once when the field is left. It knows the
 * draft's version, so that it never overwrites what another tab or machine has saved: that is merged, or asked about.
 */
export class DraftKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #tries = 0;
  #resting = false;
  #letGo = false;
  #merged = false;
  #state: DraftState["kind"] = "clean";
  /** Where both wrote: what stood here then, and what comes of it where only one side wrote. */
  #met: { here: TypedValues; merged: TypedValues } | null = null;
  constructor(
    private readonly ports: KeeperPorts,
    private version: number,
    private synced: TypedValues,
  ) {}

  /** What stands in the form. */
  get current(): TypedValues {
    return this.ports.read();
  }
  get unsaved(): boolean {
    return !sameValues(this.ports.read(), this.synced);
  }
  /** Would something be lost if the page were left now? */
  get atRisk(): boolean {
    return !this.#letGo && !this.#resting && this.unsaved;
  }
  /** The version the server has. */
  get saved(): number {
    return this.version;
  }

  /** Something was typed: save when there is a pause. */
  touched(): void {
    if (this.#resting || WAITS.has(this.#state)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves now what is not saved yet; true when everything is. `keepalive`: the page may be gone before the answer. */
  async flush(keepalive = false): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.#resting || !this.unsaved) return !this.unsaved;
    if (WAITS.has(this.#state)) return false;
    this.#running = this.#save(keepalive).finally(() => {
      this.#running = null;
    });
    await this.#running;
    return !this.unsaved;
  }

  /** The form is on its way: what is typed is sent with it. */
  rest(): void {
    this.#resting = true;
    clearTimeout(this.#timer);
  }
  /** It came back. */
  resume(): void {
    this.#resting = false;
    if (this.unsaved) this.touched();
  }
  /** The person leaves all the same. */
  letGo(): void {
    this.#letGo = true;
  }
  /** It was done, and the draft with it. */
  restart(values: TypedValues): void {
    this.#resting = false;
    this.version = 0;
    this.synced = values;
    this.#tell({ kind: "clean" });
  }
  /** What the person chose where two places wrote; what was typed since stays. */
  resolve(chosen: TypedValues): Promise<boolean> {
    const { here, merged } = this.#met ?? { here: {}, merged: {} };
    this.#state = "saving";
    this.ports.write({ ...mergeDrafts(here, this.ports.read(), merged).values, ...chosen });
    return this.flush();
  }
  /** Signed in again, or the words are kept as a new draft though the old one has ended. */
  again(anew = false): Promise<boolean> {
    if (anew) this.version = 0;
    this.#state = "saving";
    return this.flush();
  }

  async #save(keepalive: boolean): Promise<void> {
    const values = this.ports.read();
    this.#tell({ kind: "saving" });
    try {
      const { status, body } = await this.ports.send({ version: this.version, values }, keepalive);
      this.#tries = 0;
      if (status === 200) this.#kept(values, body);
      else if (status === 409) await this.#meet(body, keepalive);
      else if (status === 401) this.#tell({ kind: "signedOut" });
      else if (status === 403) this.#tell({ kind: "otherPerson" });
      else if (status === 413) this.#tell({ kind: "tooLarge" });
      else if (status === 410 || status === 422) this.#resting || this.#tell({ kind: "ended" });
      else this.#retry();
    } catch {
      this.#retry();
    }
  }

  #kept(values: TypedValues, { version = 0, savedAt = "" }: Answer): void {
    this.version = version;
    this.synced = values;
    this.#tell({ kind: this.#merged ? "merged" : "saved", at: savedAt });
    this.#merged = false;
    if (this.unsaved) this.touched();
  }

  async #meet({ version = 0, values: theirs = {}, savedAt = "" }: Answer, keepalive: boolean): Promise<void> {
    const here = this.ports.read();
    const { values, both } = mergeDrafts(this.synced, here, theirs);
    this.version = version;
    this.synced = theirs;
    this.#met = { here, merged: values };
    if (both.length > 0) {
      this.#tell({ kind: "conflict", theirs, both });
      return;
    }
    if (!sameValues(values, here)) this.ports.write(values);
    this.#merged = true;
    if (this.unsaved) await this.#save(keepalive);
    else this.#kept(values, { version, savedAt });
  }

  #retry(): void {
    this.#tell({ kind: "retrying" });
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.min(LONGEST, 1_000 * 2 ** this.#tries));
  }

  #tell(state: DraftState): void {
    this.#state = state.kind;
    this.ports.tell(state);
  }
}
