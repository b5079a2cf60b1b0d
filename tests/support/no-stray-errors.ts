/** A test that prints an error nobody expected fails. One that expects it replaces `console.error` with vi.spyOn. */
import { format } from "node:util";
import { afterEach, beforeEach } from "vitest";

const stray: string[] = [];

console.error = (...words: unknown[]) => {
  stray.push(format(...words));
};

beforeEach(() => {
  stray.length = 0;
});

afterEach(() => {
  const found = stray.splice(0);
  if (found.length > 0) throw new Error(`console.error was called:\n${found.join("\n")}`);
});
