"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { act } from "@/lib/platform/server-action";
import { putAwayGuide } from "./commands/put-away-guide";
import { reopenGuide } from "./commands/reopen-guide";
import { seeNews } from "./commands/see-news";
import { tickStep } from "./commands/tick-step";

/** The frame shows the mark and the first page the guide: both are asked for anew. */
const anew = (path: string) => () => {
  revalidatePath("/", "layout");
  return path;
};

// One button each, with nothing typed to keep: whatever the answer, the page it leads to shows how things stand.
export async function putAwayGuideAction(form: FormData): Promise<void> {
  await act(putAwayGuide, form, anew("/"));
  redirect("/");
}
export async function tickStepAction(form: FormData): Promise<void> {
  await act(tickStep, form, anew("/"));
  redirect("/");
}
export async function reopenGuideAction(form: FormData): Promise<void> {
  await act(reopenGuide, form, anew("/"));
  redirect("/");
}
export async function seeNewsAction(form: FormData): Promise<void> {
  await act(seeNews, form, anew("/help/news"));
  redirect("/help/news");
}
