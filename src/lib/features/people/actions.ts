"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { viewerOf } from "@/lib/platform/signed-in";
import { contactPerson } from "./commands/contact-person";
import { endLeader } from "./commands/end-leader";
import { nameFirstResponsible } from "./commands/name-first-responsible";
import { prepareLeader } from "./commands/prepare-leader";
import { preparePerson } from "./commands/prepare-person";
import { prepareUnit } from "./commands/prepare-unit";
import { readIdentity } from "./commands/read-identity";
import { revisePerson } from "./commands/revise-person";
import { reviseUnit } from "./commands/revise-unit";
import { identityNumber } from "./queries";

export async function prepareUnitAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(prepareUnit, form, ({ unitId }) => `/units/${unitId}`);
}
export async function reviseUnitAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(reviseUnit, form, ({ unitId }) => `/units/${unitId}`);
}
export async function prepareLeaderAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(prepareLeader, form, ({ unitId }) => `/units/${unitId}`);
}
export async function endLeaderAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(endLeader, form, ({ unitId }) => `/units/${unitId}`);
}
export async function nameFirstResponsibleAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(nameFirstResponsible, form, ({ unitId }) => `/units/${unitId}`);
}
export async function preparePersonAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(preparePerson, form, ({ personId }) => `/people/${personId}`);
}
export async function revisePersonAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(revisePerson, form, ({ personId }) => `/people/${personId}`);
}
export async function contactPersonAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(contactPerson, form, ({ personId }) => `/people/${personId}`);
}
export async function readIdentityAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(readIdentity, form, async ({ personId }) => {
    const message = await identityNumber(await viewerOf(), personId);
    return message ? { status: "done", message } : { status: "notFound" };
  });
}
