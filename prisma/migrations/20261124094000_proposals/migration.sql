-- What the staff lays before the leader: an early end (T1) or an outcome (O8). The department's alone, revised until decided.
CREATE TYPE "proposal_kind" AS ENUM ('earlyEnd', 'outcome');
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "kind" "proposal_kind" NOT NULL,
    "actual_end_on" DATE,
    "reason" "early_end_reason",
    "note" TEXT,
    "outcome" "outcome_kind",
    "performance" TEXT,
    "need" TEXT,
    "level_two_reason" TEXT,
    "prepared_by_id" UUID NOT NULL,
    "prepared_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "proposal_placement_id_kind_key" ON "proposal"("placement_id", "kind");
alter table proposal add constraint proposal_is_whole check (case kind
  when 'earlyEnd' then actual_end_on is not null and reason is not null and note is not null
  else outcome is not null and performance is not null and need is not null end);
alter table proposal
  add foreign key (department_id) references department (id), add foreign key (placement_id) references placement (id),
  add foreign key (sending_unit_id) references unit (id), add foreign key (host_unit_id) references unit (id),
  add foreign key (cadre_id) references person (id), add foreign key (prepared_by_id) references person (id);
create trigger guard_parties before insert or update on proposal for each row execute function app.guard_parties();

insert into app.role_kind (role, kind, reach) values
  ('departmentStaff', 'proposal', 'department'), ('departmentLeader', 'proposal', 'department'),
  ('departmentStaff', 'proposalWrite', 'department');
do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  execute format('grant select, insert on proposal to %I', app_role);
  call app.wall('proposal', 'department_id = (select app.department(''proposal''))',
    'department_id = (select app.department(''proposalWrite''))', 'department_id = (select app.department(''proposalWrite''))', null);
end $$;
