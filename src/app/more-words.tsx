import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { AddedWords } from "./added-words";
import { browserMessages, type Namespace } from "./browser-messages";

/** In the frame of a few pages: the words their islands speak beside those that every page brings. */
export async function MoreWords({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  return <AddedWords messages={browserMessages(await getMessages(), of)}>{children}</AddedWords>;
}
