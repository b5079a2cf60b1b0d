import type { Role } from "@/lib/domain/vocabulary";

export const roles = {
  departmentStaff: "Department officer",
  departmentLeader: "Department leader",
  sendingLiaison: "Sending unit liaison",
  hostSecretary: "Host unit secretary",
  hostLeader: "First responsible person",
  mentor: "Mentor",
  cadre: "Seconded cadre",
  scorer: "Interview scorer",
  auditor: "Auditor",
  systemAdministrator: "System administrator",
} as const satisfies Record<Role, string>;
