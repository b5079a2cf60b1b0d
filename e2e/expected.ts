import { type Actor, can, MAY, mayEver, type Permission, type ScopeOf } from "../src/lib/policy/policy";
import type { PageAccess } from "./pages";
import type { Subject } from "./subjects";

const PARTY: Partial<Record<Actor["role"], string>> = {
  departmentStaff: "department",
  departmentLeader: "department",
  sendingLiaison: "sendingUnit",
  hostSecretary: "hostUnit",
  hostLeader: "hostUnit",
  mentor: "hostUnit",
  cadre: "cadre",
};

/** Whether the policy opens a page to a post, of a subject where the page has one (E1). */
export function opens(access: PageAccess, actor: Actor, subject: Subject): boolean {
  if (access.any === null) return true;
  const asked = access.any.some((permission: Permission) => {
    if (!access.of) return mayEver(actor, permission);
    const scope = subject.scopes[MAY[permission].scope];
    return scope !== undefined && can(actor, permission, scope as unknown as ScopeOf<Permission>);
  });
  return asked && (!access.byParty || subject.deliveryParty === PARTY[actor.role]);
}

export const addressOf = (route: string, subject: Subject): string =>
  route.replace(/\[(\w+)\]/g, (_, name: string) => subject.params[name] ?? "none");
