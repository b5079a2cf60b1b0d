"use server";

import { redirect } from "next/navigation";
import { type DoorAnswer, enter, leave, safeNext, wearPost } from "@/lib/platform/auth/door";

export async function signInAction(_: DoorAnswer | null, form: FormData): Promise<DoorAnswer> {
  const answer = await enter(form);
  if (answer.status === "in") redirect(safeNext(form.get("next")?.toString()));
  return answer;
}

export async function signOutAction(): Promise<void> {
  await leave();
  redirect("/sign-in");
}

export async function switchPostAction(form: FormData): Promise<void> {
  await wearPost(form);
  redirect("/");
}
