"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { ActionState } from "@/components/ui/action-state";
import { type DoorAnswer, enter, keepLanguage, leave, safeNext, tellOnce, wearPost } from "@/lib/platform/auth/door";
import { oneTimeSecret } from "@/lib/platform/auth/one-time-secret";
import { tryOwnPassword } from "@/lib/platform/auth/own-password";
import { act } from "@/lib/platform/server-action";
import { changePassword } from "./commands/change-password";
import { chooseLanguage } from "./commands/choose-language";
import { closeAllSessions } from "./commands/close-all-sessions";
import { disableAccount } from "./commands/disable-account";
import { enableAccount } from "./commands/enable-account";
import { endPost } from "./commands/end-post";
import { grantPost } from "./commands/grant-post";
import { openAccount } from "./commands/open-account";
import { resetPassword } from "./commands/reset-password";

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
  // The frame around the page shows the hat; without this the browser would keep the one it has.
  revalidatePath("/", "layout");
  redirect("/");
}

export async function openAccountAction(_: ActionState, form: FormData): Promise<ActionState> {
  const secret = oneTimeSecret();
  return act(openAccount, form, (answer) => tellOnce(answer, secret), { secret });
}
export async function resetPasswordAction(_: ActionState, form: FormData): Promise<ActionState> {
  const secret = oneTimeSecret();
  return act(resetPassword, form, (answer) => tellOnce(answer, secret), { secret });
}
export async function disableAccountAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(disableAccount, form, ({ accountId }) => `/accounts/${accountId}`);
}
export async function enableAccountAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(enableAccount, form, ({ accountId }) => `/accounts/${accountId}`);
}
export async function grantPostAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(grantPost, form, ({ accountId }) => `/accounts/${accountId}`);
}
export async function endPostAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(endPost, form, ({ accountId }) => `/accounts/${accountId}`);
}

export async function changePasswordAction(_: ActionState, form: FormData): Promise<ActionState> {
  return tryOwnPassword((passed) =>
    act(changePassword, form, async () => {
      await passed();
      return "/account?done=password";
    }),
  );
}
export async function closeAllSessionsAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(closeAllSessions, form, () => "/sign-in");
}
export async function chooseLanguageAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(chooseLanguage, form, ({ locale }) => keepLanguage(locale, "/account"));
}
