import type { Scope, ScopeName } from "../src/lib/policy/policy";
import { rows } from "./fixtures";

/** The ids that stand in addresses, and what permissions on them are judged on. */
export type Subject = {
  deliveryParty: string | undefined;
  params: Record<string, string>;
  scopes: Partial<Record<ScopeName, Scope>>;
};

type Row = {
  id: string;
  department_id: string;
  sending_unit_id: string;
  host_unit_id: string;
  cadre_id: string;
  programme_id: string;
  position_id: string;
};

async function subjectOf(where: string, values: unknown[]): Promise<Subject> {
  const [row] = await rows<Row>(
    `select * from placement where state = 'arrived' and ${where} order by starts_on limit 1`,
    values,
  );
  if (!row) throw new Error(`the demo holds no placement where ${where}`);
  const departmentId = row.department_id;
  const [delivery] = await rows<{ id: string; party: string }>(
    "select id, party from delivery where placement_id = $1 order by (party = 'sendingUnit') desc, delivered_at limit 1",
    [row.id],
  );
  const [batch] = await rows<{ id: string }>("select id from import_batch limit 1");
  const [file] = await rows<{ id: string }>("select id from stored_file where placement_id = $1 limit 1", [row.id]);
  const [candidate] = await rows<{ id: string; sending_unit_id: string; cadre_id: string }>(
    "select id, sending_unit_id, cadre_id from candidate where cadre_id = $1",
    [row.cadre_id],
  );
  // the panel that heard the cadre; of one whom none heard, a panel of scorers without a demo account
  const [panel] = await rows<{ id: string }>(
    `select p.id from panel p left join panel_candidate c on c.panel_id = p.id and c.cadre_id = $1
     where p.programme_id = $2 or p.closed_on is null
     order by c.cadre_id is null, exists (select 1 from panel_scorer s join account a on a.person_id = s.person_id where s.panel_id = p.id and a.name = 'kaoguan') limit 1`,
    [row.cadre_id, row.programme_id],
  );
  const [meeting] = await rows<{ id: string }>("select id from meeting where programme_id = $1 limit 1", [
    row.programme_id,
  ]);
  const [account] = await rows<{ id: string }>("select id from account where person_id = $1", [row.cadre_id]);
  const placement: Scope = {
    scope: "placement",
    id: row.id,
    departmentId,
    sendingUnitId: row.sending_unit_id,
    hostUnitId: row.host_unit_id,
    cadreId: row.cadre_id,
  };
  return {
    deliveryParty: delivery?.party,
    params: {
      placementId: row.id,
      unitId: row.host_unit_id,
      personId: row.cadre_id,
      programmeId: row.programme_id,
      positionId: row.position_id,
      deliveryId: delivery?.id ?? "",
      batchId: batch?.id ?? "",
      accountId: account?.id ?? "",
      candidateId: candidate?.id ?? "00000000-0000-4000-8000-000000000000",
      meetingId: meeting?.id ?? "00000000-0000-4000-8000-000000000000",
      panelId: panel?.id ?? "00000000-0000-4000-8000-000000000000",
      period: "1",
      fileId: file?.id ?? "00000000-0000-4000-8000-000000000000",
      kind: "halfYear",
      chapter: "year",
    },
    scopes: {
      placement,
      unit: { scope: "unit", id: row.host_unit_id, departmentId },
      person: { scope: "person", id: row.cadre_id, departmentId, unitId: row.sending_unit_id },
      ...(candidate
        ? {
            candidate: {
              ...{ scope: "candidate" as const, id: candidate.id, departmentId },
              ...{ sendingUnitId: candidate.sending_unit_id, cadreId: candidate.cadre_id },
            },
          }
        : {}),
      panel: { scope: "panel", id: panel?.id ?? "", departmentId },
      programme: { scope: "programme", id: row.programme_id, departmentId },
      account: { scope: "account", id: account?.id ?? "", departmentId },
      department: { scope: "department", id: departmentId },
    },
  };
}

/** 陆文婧's placement, around which the demo accounts stand, and one that none of the parties' accounts reaches. */
export async function subjects(): Promise<{ own: Subject; other: Subject }> {
  const [cadre] = await rows<{ person_id: string }>("select person_id from account where name = 'guazhi'");
  const own = await subjectOf("cadre_id = $1", [cadre?.person_id]);
  const { sendingUnitId, hostUnitId } = own.scopes.placement as { sendingUnitId: string; hostUnitId: string };
  const other = await subjectOf(
    `sending_unit_id not in ($1, $2) and host_unit_id not in ($1, $2) and exists (select 1 from review v where v.placement_id = placement.id)
     and programme_id in (select programme_id from decided_list)`,
    [sendingUnitId, hostUnitId],
  );
  return { own, other };
}
