-- Selection (S1, S5, S6): what a programme asks, who is registered, what was decided of them stage by stage.
CREATE TYPE "stage" AS ENUM ('registration', 'qualification', 'writtenExam', 'interview', 'inspection', 'committee');
CREATE TYPE "stage_result" AS ENUM ('passed', 'failed', 'absent', 'disqualified');
CREATE TYPE "education" AS ENUM ('college', 'bachelor', 'master', 'doctor');
CREATE TYPE "limit_kind" AS ENUM ('age', 'education', 'service', 'party', 'again', 'rank');

CREATE TABLE "selection" (
    "programme_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "registration_from" DATE NOT NULL,
    "registration_to" DATE NOT NULL,
    "stages" "stage"[],
    "exam_weight" INTEGER NOT NULL,
    "interview_ratio" INTEGER NOT NULL DEFAULT 3,
    "drops_extremes" BOOLEAN NOT NULL DEFAULT false,
    "highest_age" INTEGER,
    "lowest_education" "education",
    "service_years" INTEGER,
    "parties" "party_status"[],
    "again_years" INTEGER,
    "highest_rank" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "selection_pkey" PRIMARY KEY ("programme_id")
);
CREATE TABLE "age_by_rank" (
    "programme_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "rank" TEXT NOT NULL,
    "highest_age" INTEGER NOT NULL,

    CONSTRAINT "age_by_rank_pkey" PRIMARY KEY ("programme_id","rank")
);
CREATE TABLE "candidate" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "registered_by_id" UUID NOT NULL,
    "registered_on" DATE NOT NULL,
    "agreed_by_id" UUID,
    "agreed_on" DATE,
    "withdrawn_on" DATE,
    "withdrawn_by_id" UUID,
    "withdraw_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "candidate_wish" (
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "front_line" TEXT NOT NULL,

    CONSTRAINT "candidate_wish_pkey" PRIMARY KEY ("candidate_id","place")
);
CREATE TABLE "candidate_result" (
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "stage" "stage" NOT NULL,
    "result" "stage_result" NOT NULL,
    "decider" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_on" DATE NOT NULL,

    CONSTRAINT "candidate_result_pkey" PRIMARY KEY ("candidate_id","stage")
);
CREATE TABLE "limit_waiver" (
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "limit_kind" "limit_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_on" DATE NOT NULL,
    "granted" BOOLEAN,
    "decided_by_id" UUID,
    "decided_on" DATE,

    CONSTRAINT "limit_waiver_pkey" PRIMARY KEY ("candidate_id","limit_kind")
);
CREATE UNIQUE INDEX "candidate_programme_id_cadre_id_key" ON "candidate"("programme_id", "cadre_id");
CREATE INDEX "candidate_sending_unit_id_idx" ON "candidate"("sending_unit_id");
CREATE INDEX "candidate_cadre_id_idx" ON "candidate"("cadre_id");
CREATE UNIQUE INDEX "candidate_wish_candidate_id_front_line_key" ON "candidate_wish"("candidate_id", "front_line");
CREATE INDEX "candidate_result_programme_id_idx" ON "candidate_result"("programme_id");
CREATE INDEX "limit_waiver_programme_id_idx" ON "limit_waiver"("programme_id");
ALTER TABLE "age_by_rank" ADD CONSTRAINT "age_by_rank_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "selection"("programme_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "candidate_wish" ADD CONSTRAINT "candidate_wish_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── what a race or a slip could break ─────────────────────────────────────────────────────────
alter table selection
  add foreign key (programme_id) references programme (id), add foreign key (department_id) references department (id),
  add constraint selection_days_in_order check (registration_to >= registration_from),
  add constraint selection_weight_of_a_hundred check (exam_weight between 0 and 100),
  add constraint selection_begins_and_ends check (stages[1] = 'registration' and stages[cardinality(stages)] = 'committee');
alter table age_by_rank add foreign key (department_id) references department (id);
alter table candidate
  add foreign key (department_id) references department (id), add foreign key (programme_id) references selection (programme_id),
  add foreign key (cadre_id) references person (id), add foreign key (sending_unit_id) references unit (id),
  add foreign key (registered_by_id) references person (id), add foreign key (agreed_by_id) references person (id),
  add foreign key (withdrawn_by_id) references person (id),
  add constraint candidate_agreed_by_somebody check ((agreed_on is null) = (agreed_by_id is null)),
  add constraint candidate_withdrawn_by_somebody check (
    (withdrawn_on is null) = (withdrawn_by_id is null) and (withdrawn_on is null) = (withdraw_reason is null));
alter table candidate_wish add foreign key (department_id) references department (id);
alter table candidate_result
  add foreign key (department_id) references department (id), add foreign key (programme_id) references programme (id),
  add foreign key (candidate_id) references candidate (id), add foreign key (recorded_by_id) references person (id),
  add constraint candidate_result_never_of_registration check (stage <> 'registration');
alter table limit_waiver
  add foreign key (department_id) references department (id), add foreign key (programme_id) references programme (id),
  add foreign key (candidate_id) references candidate (id), add foreign key (proposed_by_id) references person (id),
  add foreign key (decided_by_id) references person (id),
  add constraint limit_waiver_decided_by_somebody check (
    (granted is null) = (decided_on is null) and (granted is null) = (decided_by_id is null));

-- S1: no stage is skipped, none entered for one who is out; told by the database too, for two writers at once.
create function app.guard_stage() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asked stage[] := (select s.stages from selection s where s.programme_id = new.programme_id);
  before_it stage := asked[array_position(asked, new.stage) - 1];
begin
  if not exists (select 1 from candidate c where c.id = new.candidate_id and c.programme_id = new.programme_id
      and c.department_id = new.department_id and c.agreed_on is not null and c.withdrawn_on is null) then
    raise exception 'S1: the candidate is not in the running' using errcode = 'GZ003';
  end if;
  if before_it is null or (before_it <> 'registration' and not exists (select 1 from candidate_result r
      where r.candidate_id = new.candidate_id and r.stage = before_it and r.result = 'passed')) then
    raise exception 'S1: a stage is skipped' using errcode = 'GZ003';
  end if;
  return new;
end $$;
create trigger guard_stage before insert on candidate_result for each row execute function app.guard_stage();

-- ── the second wall ───────────────────────────────────────────────────────────────────────────
insert into app.role_kind (role, kind, reach) values
  ('departmentStaff', 'candidate', 'department'), ('departmentLeader', 'candidate', 'department'),
  ('sendingLiaison', 'candidate', 'sending'), ('cadre', 'candidate', 'self'),
  ('departmentStaff', 'candidateResult', 'department'), ('departmentLeader', 'candidateResult', 'department'),
  ('departmentStaff', 'candidateWrite', 'department'), ('sendingLiaison', 'candidateWrite', 'sending'),
  ('cadre', 'candidateWrite', 'self'),
  ('departmentStaff', 'candidateResultWrite', 'department'),
  ('departmentStaff', 'waiverWrite', 'department'), ('departmentLeader', 'waiverWrite', 'department');

-- E1: the candidates the viewer reaches for a kind; what hangs on one is judged by it.
create function app.candidates(asked text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare how text := app.reach(asked);
begin
  if how = 'department' then return query select id from candidate where department_id = app.area();
  elsif how = 'sending' then return query select id from candidate where sending_unit_id = app.unit();
  elsif how = 'self' then return query select id from candidate where cadre_id = app.person();
  end if;
end $$;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  business text := 'department_id = (select app.area_of_business())';
  staff text := 'department_id = (select app.area()) and (select app.role()) = ''departmentStaff''';
  writers text := 'department_id = (select app.department(''candidateWrite'')) or sending_unit_id = (select app.unit_for(''sending'', ''candidateWrite'')) or cadre_id = (select app.self_for(''candidateWrite''))';
  t text;
begin
  foreach t in array array['selection', 'age_by_rank', 'candidate', 'candidate_wish', 'candidate_result', 'limit_waiver'] loop
    execute format('grant select, insert on %I to %I', t, app_role);
  end loop;
  call app.wall('selection', business, staff, staff, null);
  call app.wall('age_by_rank', business, staff, null, staff);
  call app.wall('candidate',
    'department_id = (select app.department(''candidate'')) or sending_unit_id = (select app.unit_for(''sending'', ''candidate'')) or cadre_id = (select app.self_for(''candidate''))',
    writers, writers, null);
  call app.wall('candidate_wish',
    'department_id = (select app.department(''candidate'')) or candidate_id in (select app.candidates(''candidate''))',
    'department_id = (select app.department(''candidateWrite'')) or candidate_id in (select app.candidates(''candidateWrite''))', null,
    'department_id = (select app.department(''candidateWrite'')) or candidate_id in (select app.candidates(''candidateWrite''))');
  call app.wall('candidate_result', 'department_id = (select app.department(''candidateResult''))',
    'department_id = (select app.department(''candidateResultWrite''))', null, null);
  call app.wall('limit_waiver', 'department_id = (select app.department(''candidateResult''))',
    'department_id = (select app.department(''waiverWrite''))', 'department_id = (select app.department(''waiverWrite''))', null);
end $$;
