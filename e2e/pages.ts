import type { Permission } from "../src/lib/policy/policy";

/**
 * Every page of the application with the permission that opens it. A page that is not here fails the access test, which
 * takes the pages from the build's own manifest.
 * `null`: open to everyone signed in. `of`: whose id stands in the address.
 */
export type PageAccess = {
  permission: Permission | null;
  of?: "placement" | "unit" | "person" | "programme" | "position" | "account" | "delivery" | "batch";
  open?: true;
};
const placement = (permission: Permission): PageAccess => ({ permission, of: "placement" });

export const PAGES: Record<string, PageAccess> = {
  "/sign-in": { permission: null, open: true },
  "/": { permission: null },
  "/account": { permission: null },
  "/account/password": { permission: null },
  "/rules": { permission: null },
  "/placements": { permission: "placement.read" },
  "/placements/[placementId]": placement("placement.read"),
};
