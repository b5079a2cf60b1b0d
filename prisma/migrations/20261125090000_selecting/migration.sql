-- The stages of a selection from the exam to the committee, and the plan of who goes where (S1, S2, S5, S6).
CREATE TYPE "no_score" AS ENUM ('absent', 'disqualified');
CREATE TYPE "material_kind" AS ENUM ('conversation', 'opinion', 'archive');
CREATE TYPE "release_kind" AS ENUM ('scores', 'decision');
CREATE TYPE "plan_state" AS ENUM ('solving', 'proposed', 'impossible', 'failed', 'confirmed', 'discarded');

ALTER TABLE "position" ADD COLUMN "conditions" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "cadre_profile" ADD COLUMN "native_place" TEXT;
ALTER TABLE "candidate_result" ADD COLUMN "entry" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "candidate_result" DROP CONSTRAINT "candidate_result_pkey",
    ADD CONSTRAINT "candidate_result_pkey" PRIMARY KEY ("candidate_id","stage","entry");

CREATE TABLE "exam_entry" (
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "points" INTEGER,
    "no_score" "no_score",
    "entered_by_id" UUID,
    "entered_on" DATE,
    "import_batch_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "exam_entry_pkey" PRIMARY KEY ("candidate_id")
);
CREATE TABLE "panel" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "closed_on" DATE,
    "closed_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "panel_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "panel_scorer" (
    "panel_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,

    CONSTRAINT "panel_scorer_pkey" PRIMARY KEY ("panel_id","person_id")
);
CREATE TABLE "panel_candidate" (
    "candidate_id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "no_score" "no_score",

    CONSTRAINT "panel_candidate_pkey" PRIMARY KEY ("candidate_id")
);
CREATE TABLE "panel_mark" (
    "panel_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "scorer_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,
    "given_on" DATE NOT NULL,

    CONSTRAINT "panel_mark_pkey" PRIMARY KEY ("candidate_id","scorer_id")
);
CREATE TABLE "interview_score" (
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "points" INTEGER,
    "no_score" "no_score",
    "closed_on" DATE NOT NULL,

    CONSTRAINT "interview_score_pkey" PRIMARY KEY ("candidate_id")
);
CREATE TABLE "inspection" (
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "team" TEXT NOT NULL,
    "conclusion" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("candidate_id")
);
CREATE TABLE "inspection_material" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "kind" "material_kind" NOT NULL,
    "held_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_on" DATE NOT NULL,

    CONSTRAINT "inspection_material_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "held_on" DATE NOT NULL,
    "agenda" TEXT NOT NULL,
    "present" INTEGER,
    "document_number" TEXT,
    "recorded_on" DATE,
    "recorded_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "meeting_item" (
    "meeting_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "in_favour" INTEGER,
    "against" INTEGER,
    "abstained" INTEGER,
    "result" "stage_result",
    "reason" TEXT,

    CONSTRAINT "meeting_item_pkey" PRIMARY KEY ("meeting_id","candidate_id")
);
CREATE TABLE "decided_list" (
    "programme_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "document_number" TEXT NOT NULL,
    "locked_on" DATE NOT NULL,
    "locked_by_id" UUID NOT NULL,

    CONSTRAINT "decided_list_pkey" PRIMARY KEY ("programme_id")
);
CREATE TABLE "selection_release" (
    "programme_id" UUID NOT NULL,
    "kind" "release_kind" NOT NULL,
    "department_id" UUID NOT NULL,
    "released_on" DATE NOT NULL,
    "released_by_id" UUID NOT NULL,

    CONSTRAINT "selection_release_pkey" PRIMARY KEY ("programme_id","kind")
);
CREATE TABLE "candidate_kin" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "none" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT,
    "relation" TEXT,

    CONSTRAINT "candidate_kin_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "placement_plan" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "state" "plan_state" NOT NULL DEFAULT 'solving',
    "starts_on" DATE NOT NULL,
    "settings" JSONB NOT NULL,
    "answer" JSONB,
    "prepared_by_id" UUID NOT NULL,
    "prepared_by_post_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" UUID,
    "confirmed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "placement_plan_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "exam_entry_programme_id_number_key" ON "exam_entry"("programme_id", "number");
CREATE UNIQUE INDEX "panel_programme_id_name_key" ON "panel"("programme_id", "name");
CREATE INDEX "panel_scorer_person_id_idx" ON "panel_scorer"("person_id");
CREATE UNIQUE INDEX "panel_candidate_panel_id_place_key" ON "panel_candidate"("panel_id", "place");
CREATE INDEX "panel_mark_panel_id_idx" ON "panel_mark"("panel_id");
CREATE INDEX "interview_score_programme_id_idx" ON "interview_score"("programme_id");
CREATE INDEX "inspection_programme_id_idx" ON "inspection"("programme_id");
CREATE INDEX "inspection_material_candidate_id_idx" ON "inspection_material"("candidate_id");
CREATE INDEX "meeting_programme_id_idx" ON "meeting"("programme_id");
CREATE INDEX "candidate_kin_candidate_id_idx" ON "candidate_kin"("candidate_id");
CREATE INDEX "placement_plan_programme_id_idx" ON "placement_plan"("programme_id");
ALTER TABLE "panel_scorer" ADD CONSTRAINT "panel_scorer_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "panel_candidate" ADD CONSTRAINT "panel_candidate_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_item" ADD CONSTRAINT "meeting_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── what a race or a slip could break ─────────────────────────────────────────────────────────
do $$
declare
  t text;
begin
  foreach t in array array['exam_entry', 'panel', 'panel_scorer', 'panel_candidate', 'panel_mark', 'interview_score', 'inspection',
    'inspection_material', 'meeting', 'meeting_item', 'decided_list', 'selection_release', 'candidate_kin', 'placement_plan'] loop
    execute format('alter table %I add foreign key (department_id) references department (id)', t);
  end loop;
  foreach t in array array['exam_entry', 'panel', 'interview_score', 'inspection', 'inspection_material', 'meeting', 'decided_list',
    'selection_release', 'candidate_kin', 'placement_plan'] loop
    execute format('alter table %I add foreign key (programme_id) references selection (programme_id)', t);
  end loop;
  foreach t in array array['exam_entry', 'panel_candidate', 'panel_mark', 'interview_score', 'inspection', 'inspection_material',
    'meeting_item', 'candidate_kin'] loop
    execute format('alter table %I add foreign key (candidate_id) references candidate (id)', t);
  end loop;
end $$;
-- a plan and a list may belong to a programme that sends by nomination too
alter table placement_plan drop constraint placement_plan_programme_id_fkey, add foreign key (programme_id) references programme (id);
alter table exam_entry add foreign key (entered_by_id) references person (id), add foreign key (import_batch_id) references import_batch (id),
  add constraint exam_entry_points_of_a_hundred check (points between 0 and 10000),
  add constraint exam_entry_points_or_none check (points is null or no_score is null);
alter table panel add foreign key (closed_by_id) references person (id),
  add constraint panel_closed_by_somebody check ((closed_on is null) = (closed_by_id is null));
alter table panel_scorer add foreign key (person_id) references person (id);
alter table panel_candidate add foreign key (cadre_id) references person (id);
alter table panel_mark add foreign key (panel_id) references panel (id),
  add foreign key (panel_id, scorer_id) references panel_scorer (panel_id, person_id),
  add constraint panel_mark_of_a_hundred check (points between 0 and 10000);
alter table interview_score add foreign key (panel_id) references panel (id),
  add constraint interview_score_of_a_hundred check (points between 0 and 10000),
  add constraint interview_score_points_or_none check ((points is null) <> (no_score is null));
alter table inspection add foreign key (recorded_by_id) references person (id), add constraint inspection_in_order check (to_on >= from_on);
alter table inspection_material add foreign key (recorded_by_id) references person (id);
alter table meeting add foreign key (recorded_by_id) references person (id),
  add constraint meeting_recorded_by_somebody check ((recorded_on is null) = (recorded_by_id is null));
alter table meeting_item add constraint meeting_item_votes check (in_favour >= 0 and against >= 0 and abstained >= 0);
alter table decided_list add foreign key (locked_by_id) references person (id);
alter table selection_release add foreign key (released_by_id) references person (id);
alter table candidate_kin add constraint candidate_kin_none_or_named check (none = (name is null));
alter table placement_plan add foreign key (prepared_by_id) references person (id), add foreign key (confirmed_by_id) references person (id),
  add constraint placement_plan_confirmed check ((state = 'confirmed') = (confirmed_by_id is not null and confirmed_on is not null));
-- one plan at a time is worked on, and one is confirmed
create unique index placement_plan_one_open on placement_plan (programme_id) where state in ('solving', 'proposed', 'impossible', 'failed');

-- S1: a stage in its turn; a correction of the last one entered, never of one that a later stage rests on, never of a locked list.
create or replace function app.guard_stage() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asked stage[] := (select s.stages from selection s where s.programme_id = new.programme_id);
  before_it stage := asked[array_position(asked, new.stage) - 1];
begin
  if not exists (select 1 from candidate c where c.id = new.candidate_id and c.programme_id = new.programme_id
      and c.department_id = new.department_id and c.agreed_on is not null and (c.withdrawn_on is null or new.entry > 1)) then
    raise exception 'S1: the candidate is not in the running' using errcode = 'GZ003';
  end if;
  if before_it is null or (before_it <> 'registration' and not exists (
      select 1 from (select distinct on (r.stage) r.stage, r.result from candidate_result r
        where r.candidate_id = new.candidate_id and r.stage = before_it order by r.stage, r.entry desc) last
      where last.result = 'passed')) then
    raise exception 'S1: a stage is skipped' using errcode = 'GZ003';
  end if;
  if new.entry <> 1 + coalesce((select max(r.entry) from candidate_result r
      where r.candidate_id = new.candidate_id and r.stage = new.stage), 0)
     or exists (select 1 from candidate_result r where r.candidate_id = new.candidate_id and r.stage > new.stage) then
    raise exception 'S1: a stage is decided once, and corrected only while nothing rests on it' using errcode = 'GZ003';
  end if;
  if new.stage = 'committee' and exists (select 1 from decided_list l where l.programme_id = new.programme_id) then
    raise exception 'S2: the decided list is locked' using errcode = 'GZ003';
  end if;
  return new;
end $$;

-- S2: where a programme selects, only those on the locked list are placed.
create function app.guard_decided() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select 1 from selection s where s.programme_id = new.programme_id) and not exists (
      select 1 from candidate c join decided_list l on l.programme_id = c.programme_id
        join lateral (select r.result from candidate_result r where r.candidate_id = c.id and r.stage = 'committee'
          order by r.entry desc limit 1) last on last.result = 'passed'
      where c.programme_id = new.programme_id and c.cadre_id = new.cadre_id and c.withdrawn_on is null) then
    raise exception 'S2: the cadre is not on the decided list' using errcode = 'GZ006';
  end if;
  return new;
end $$;
create trigger guard_decided before insert on placement for each row execute function app.guard_decided();

-- Each scorer marks while the panel is open, and only whom it hears.
create function app.guard_mark() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from panel p join panel_candidate c on c.panel_id = p.id
      where p.id = new.panel_id and p.closed_on is null and c.candidate_id = new.candidate_id) then
    raise exception 'S5: the panel is closed or does not hear this candidate' using errcode = 'GZ003';
  end if;
  return new;
end $$;
create trigger guard_mark before insert or update on panel_mark for each row execute function app.guard_mark();

-- ── the second wall ───────────────────────────────────────────────────────────────────────────
insert into app.role_kind (role, kind, reach) values
  ('departmentStaff', 'candidateScore', 'department'), ('departmentLeader', 'candidateScore', 'department'), ('cadre', 'candidateScore', 'self'),
  ('departmentStaff', 'candidateOutcome', 'department'), ('departmentLeader', 'candidateOutcome', 'department'),
  ('sendingLiaison', 'candidateOutcome', 'sending'), ('cadre', 'candidateOutcome', 'self'),
  ('departmentStaff', 'panel', 'department'), ('departmentLeader', 'panel', 'department'), ('scorer', 'panel', 'panel'),
  ('departmentStaff', 'panelMark', 'department'), ('departmentLeader', 'panelMark', 'department'), ('scorer', 'panelMark', 'panel'),
  ('scorer', 'panelMarkWrite', 'panel'),
  ('departmentLeader', 'listWrite', 'department'),
  ('departmentStaff', 'planWrite', 'department'), ('departmentLeader', 'planWrite', 'department');

-- E1: the panels a scorer sits on.
create function app.panels() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select s.panel_id from panel_scorer s where s.person_id = app.person() and app.reach('panel') = 'panel' $$;
create function app.is_panel_closed(of_panel uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from panel p where p.id = of_panel and p.closed_on is not null) $$;
-- What the leader has made known of a programme.
create function app.is_released(of_programme uuid, what text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from selection_release r where r.programme_id = of_programme and r.kind::text = what) $$;

-- Who a session is now carries the panels of a scorer beside the placements of a mentor.
drop function app.read_session(text, timestamptz, date);
create function app.read_session(session_id text, at timestamptz, on_day date)
  returns table (account_id uuid, person_id uuid, department_id uuid, post_id uuid, role text, unit_id uuid, unit_name text, department_name text, person_name text, locale text, must_change boolean, guides uuid[], panels uuid[])
  language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  update session s set seen_at = at where s.id = session_id and s.closed_at is null and s.expires_at > at and s.seen_at < at - interval '1 minute';
  return query
  select a.id, a.person_id, a.department_id, p.id, p.role::text, p.unit_id, u.name, d.name, e.name, a.locale, a.must_change_password,
    case when p.role = 'mentor' then array(select app.guided_by(a.person_id, on_day)) else '{}'::uuid[] end,
    case when p.role = 'scorer' then array(select s.panel_id from panel_scorer s where s.person_id = a.person_id) else '{}'::uuid[] end
  from session s join account a on a.id = s.account_id join post p on p.id = s.post_id and p.person_id = a.person_id
  join department d on d.id = a.department_id join directory_entry e on e.person_id = a.person_id left join unit u on u.id = p.unit_id
  where s.id = session_id and s.closed_at is null and s.expires_at > at and a.disabled_at is null
    and p.from_on <= on_day and (p.to_on is null or p.to_on > on_day);
end $$;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  business text := 'department_id = (select app.area_of_business())';
  results text := 'department_id = (select app.department(''candidateResult''))';
  writes text := 'department_id = (select app.department(''candidateResultWrite''))';
  locks text := 'department_id = (select app.department(''listWrite''))';
  plans text := 'department_id = (select app.department(''planWrite''))';
  scores text := 'department_id = (select app.department(''candidateScore'')) or (app.is_released(programme_id, ''scores'') and candidate_id in (select id from candidate where cadre_id = (select app.self_for(''candidateScore''))))';
  own_panel text := 'department_id = (select app.department(''panel'')) or panel_id in (select app.panels())';
  t text;
begin
  foreach t in array array['exam_entry', 'panel', 'panel_scorer', 'panel_candidate', 'panel_mark', 'interview_score', 'inspection',
    'inspection_material', 'meeting', 'meeting_item', 'decided_list', 'selection_release', 'candidate_kin', 'placement_plan'] loop
    execute format('grant select, insert on %I to %I', t, app_role);
  end loop;
  call app.wall('exam_entry', scores, writes, writes, null);
  call app.wall('interview_score', scores, writes, null, null);
  call app.wall('panel', 'department_id = (select app.department(''panel'')) or id in (select app.panels())', writes, writes, writes);
  call app.wall('panel_scorer', own_panel, writes, null, writes);
  call app.wall('panel_candidate', own_panel, writes, writes, writes);
  -- a mark is its scorer's alone until the panel is closed
  call app.wall('panel_mark',
    'scorer_id = (select app.person()) and (select app.reach(''panelMark'')) = ''panel'' or app.is_panel_closed(panel_id) and (department_id = (select app.department(''panelMark'')) or (select app.reach(''panelMark'')) = ''panel'' and panel_id in (select app.panels()))',
    'scorer_id = (select app.person()) and (select app.reach(''panelMarkWrite'')) = ''panel'' and panel_id in (select app.panels())',
    'scorer_id = (select app.person()) and (select app.reach(''panelMarkWrite'')) = ''panel'' and panel_id in (select app.panels())', null);
  call app.wall('inspection', results, writes, writes, null);
  call app.wall('inspection_material', results, writes, null, null);
  call app.wall('meeting', results, writes, writes, null);
  call app.wall('meeting_item', results, writes, writes, writes);
  call app.wall('decided_list', results, locks, null, null);
  call app.wall('selection_release', business, locks, null, null);
  call app.wall('candidate_kin', results, writes, null, writes);
  call app.wall('placement_plan', results, plans, plans, null);

  -- a candidate's own way, and for a sending unit the decision alone, once it is announced
  drop policy reads on candidate_result;
  execute format('create policy reads on candidate_result for select to %I using (%s)', app_role,
    results || ' or (app.is_released(programme_id, ''decision'') and (candidate_id in (select id from candidate where cadre_id = (select app.self_for(''candidateOutcome''))) or stage = ''committee'' and candidate_id in (select id from candidate where sending_unit_id = (select app.unit_for(''sending'', ''candidateOutcome'')))))');
  execute format('grant execute on all functions in schema app to %I', app_role);
  execute format('revoke execute on procedure app.wall(text, text, text, text, text) from %I', app_role);
end $$;
