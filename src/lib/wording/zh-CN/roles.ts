import type { Role } from "@/lib/domain/vocabulary";

export const roles = {
  departmentStaff: "经办人",
  departmentLeader: "分管部长",
  sendingLiaison: "派出单位联络员",
  hostSecretary: "接收单位秘书",
  hostLeader: "第一责任人",
  mentor: "帮带联系人",
  cadre: "挂职干部",
  scorer: "面试考官",
  auditor: "审计员",
  systemAdministrator: "系统管理员",
} as const satisfies Record<Role, string>;
