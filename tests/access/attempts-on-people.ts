import { type Attempt, fresh, TODAY } from "./attempt";

/** The commands of `accounts` and `people`. */
export const ON_PEOPLE: Record<string, Attempt> = {
  "accounts/change-password": {
    ...{ scope: "ownAccount", aimless: true },
    input: () => ({ currentPassword: "wrong", newPassword: "qiyun2026ok", newPasswordAgain: "qiyun2026ok" }),
  },
  "accounts/choose-language": { scope: "ownAccount", aimless: true, input: () => ({ locale: "en" }) },
  "help/put-away-guide": { scope: "ownAccount", aimless: true, input: () => ({}) },
  "help/reopen-guide": { scope: "ownAccount", aimless: true, input: () => ({}) },
  "help/see-news": { scope: "ownAccount", aimless: true, input: () => ({}) },
  "help/tick-step": { scope: "ownAccount", aimless: true, input: () => ({ step: "read" }) },
  "insight/mark-read": { scope: "ownAccount", aimless: true, input: () => ({ until: "2026-10-12T02:00:00.000Z" }) },
  "accounts/close-all-sessions": { scope: "ownAccount", aimless: true, input: () => ({}) },
  "accounts/disable-account": { scope: "account", input: ({ accountId }) => ({ accountId }) },
  "accounts/enable-account": { scope: "account", input: ({ accountId }) => ({ accountId }) },
  "accounts/reset-password": {
    scope: "account",
    input: ({ accountId }) => ({ accountId, secret: "once-told-secret" }),
  },
  "accounts/end-post": {
    ...{ scope: "department", hidden: true },
    input: ({ accountId, postId }) => ({ accountId, postId, to: "2027-01-01" }),
  },
  "accounts/grant-post": {
    ...{ scope: "department", hidden: true },
    input: ({ accountId, hostUnitId }) => ({ accountId, role: "hostSecretary", unitId: hostUnitId, from: TODAY }),
  },
  "accounts/open-account": {
    scope: "department",
    input: ({ personId }) => ({ name: fresh("access"), personId, secret: "once-told-secret" }),
  },

  "people/contact-person": {
    scope: "person",
    input: ({ cadreId }) => ({ personId: cadreId, phone: "13800138000" }),
  },
  "people/end-leader": {
    scope: "unit",
    input: ({ hostUnitId, leaderId }) => ({ unitId: hostUnitId, leaderId, to: TODAY }),
  },
  "people/find-identity": { scope: "person", hidden: true, input: ({ idNumber }) => ({ idNumber }) },
  "people/name-first-responsible": {
    scope: "unit",
    input: ({ hostUnitId, cadreId }) => ({ unitId: hostUnitId, personId: cadreId, from: TODAY, reason: "换届" }),
  },
  "people/prepare-leader": {
    scope: "unit",
    input: ({ hostUnitId }) => ({ unitId: hostUnitId, name: "甘雨", title: "副镇长", from: TODAY }),
  },
  "people/prepare-person": {
    scope: "department",
    input: ({ hostUnitId }) => ({ name: "甘霖", unitId: hostUnitId }),
  },
  "people/prepare-unit": {
    ...{ scope: "department", aimless: true },
    input: () => ({ name: fresh("新设单位"), kind: "township" }),
  },
  "people/read-identity": { scope: "person", hidden: true, input: ({ cadreId }) => ({ personId: cadreId }) },
  "people/revise-person": {
    scope: "person",
    input: ({ cadreId, sendingUnitId }) => ({ personId: cadreId, name: "简青", unitId: sendingUnitId }),
  },
  "people/revise-unit": {
    scope: "unit",
    input: ({ hostUnitId }) => ({ unitId: hostUnitId, name: fresh("更名镇"), kind: "township" }),
  },
};
