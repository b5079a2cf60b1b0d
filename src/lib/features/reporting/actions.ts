"use server";

import type { ActionState } from "@/components/ui/action-state";
import { act } from "@/lib/platform/server-action";
import { acknowledgeReport } from "./commands/acknowledge-report";
import { commentReport } from "./commands/comment-report";
import { correctReport } from "./commands/correct-report";
import { openReport } from "./commands/open-report";
import { submitReport } from "./commands/submit-report";

export async function submitReportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(submitReport, form, ({ placementId, period }) => `/placements/${placementId}/reports/${period}`);
}

export async function correctReportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(correctReport, form, ({ placementId, period }) => `/placements/${placementId}/reports/${period}`);
}

export async function openReportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(openReport, form, ({ deliveryId }) => `/deliveries/${deliveryId}`);
}

export async function acknowledgeReportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(acknowledgeReport, form, ({ deliveryId }) => `/deliveries/${deliveryId}`);
}

export async function commentReportAction(_: ActionState, form: FormData): Promise<ActionState> {
  return act(commentReport, form, ({ deliveryId }) => `/deliveries/${deliveryId}`);
}
