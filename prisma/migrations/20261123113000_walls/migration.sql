-- The second wall: row-level security, forced, on every table. The run-time role owns nothing.
-- Its name is a setting of the database, because an office may name its roles as it likes.

create schema app;
create schema ops;
revoke all on schema public from public;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  execute format('grant usage on schema public, app, ops to %I', app_role);
  execute format('grant select, insert on all tables in schema public to %I', app_role);
  execute format('grant usage on all sequences in schema public to %I', app_role);
  if to_regclass('_prisma_migrations') is not null then
    execute format('revoke all on _prisma_migrations from %I', app_role);
  end if;
end $$;

-- ── who is asking: set per transaction by platform/db.ts ──────────────────────────────────────
create function app.setting(name text) returns text language sql stable
  as $$ select nullif(current_setting('app.' || name, true), '') $$;
create function app.area() returns uuid language sql stable as $$ select app.setting('department_id')::uuid $$;
create function app.role() returns text language sql stable as $$ select app.setting('role') $$;
create function app.person() returns uuid language sql stable as $$ select app.setting('person_id')::uuid $$;
create function app.account() returns uuid language sql stable as $$ select app.setting('account_id')::uuid $$;
create function app.unit() returns uuid language sql stable as $$ select app.setting('unit_id')::uuid $$;
create function app.viewer_kind() returns text language sql stable as $$ select app.setting('viewer_kind') $$;
create function app.today() returns date language sql stable as $$ select app.setting('today')::date $$;

-- role × kind → reach, generated from src/lib/policy; a test compares the two.
create table app.role_kind (role text not null, kind text not null, reach text not null, primary key (role, kind));
insert into app.role_kind (role, kind, reach)
select r.role, k.kind, r.reach
from (values
  ('departmentStaff', 'department'), ('departmentLeader', 'department'), ('sendingLiaison', 'sending'),
  ('hostSecretary', 'host'), ('hostLeader', 'host'), ('mentor', 'mentor'), ('cadre', 'self')
) as r(role, reach)
join (values
  ('placement', '{department,sending,host,mentor,self}'::text[]),
  ('kin', '{department,self}'),
  ('standing', '{department,sending,host,mentor,self}'),
  ('assessment', '{department,sending,host,self}'),
  ('breach', '{department}'),
  ('outcome', '{department,sending,host,self}'),
  ('talk', '{department,host,mentor,self}'),
  ('talkNote', '{department}'),
  ('report', '{department,sending,host,mentor,self}'),
  ('baseline', '{department,host,mentor,self}'),
  ('reviewPart', '{department,sending,host,mentor,self}'),
  ('review', '{department,sending,host,mentor,self}'),
  ('feedback', '{department,sending,host,mentor,self}'),
  ('identity', '{department}')
) as k(kind, reaches) on r.reach = any(k.reaches)
union all values ('departmentStaff', 'import', 'department');

create function app.reach(asked text) returns text language sql stable security definer set search_path = pg_catalog
  as $$ select reach from app.role_kind where role = app.role() and kind = asked $$;
create function app.department(asked text) returns uuid language sql stable security definer set search_path = pg_catalog
  as $$ select app.area() where app.reach(asked) = 'department' $$;
create function app.unit_for(wanted text, asked text) returns uuid language sql stable security definer set search_path = pg_catalog
  as $$ select app.unit() where app.reach(asked) = wanted $$;
create function app.self_for(asked text) returns uuid language sql stable security definer set search_path = pg_catalog
  as $$ select app.person() where app.reach(asked) = 'self' $$;
-- Whose side of a review the viewer writes.
create function app.side() returns text language sql stable as $$
  select case app.role()
    when 'departmentStaff' then 'department' when 'departmentLeader' then 'department'
    when 'sendingLiaison' then 'sendingUnit' when 'cadre' then 'cadre'
    when 'hostSecretary' then 'hostUnit' when 'hostLeader' then 'hostUnit' when 'mentor' then 'hostUnit' end $$;
-- Business roles of the area: what is common knowledge inside a programme (units, directory, leaders, calendar).
create function app.area_of_business() returns uuid language sql stable as $$
  select app.area() where app.role() not in ('auditor', 'systemAdministrator') $$;

-- H2: the placements a person guides on the business day; an own mentor beside the host's is lawful and wins.
create function app.guided_by(who uuid, on_day date) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select d.placement_id from mentor_designation d
   where d.person_id = who and d.placement_id is not null and d.from_on <= on_day and (d.to_on is null or d.to_on > on_day)
  union
  select p.id from mentor_designation d join placement p on p.host_unit_id = d.host_unit_id
   where d.person_id = who and d.placement_id is null and d.from_on <= on_day and (d.to_on is null or d.to_on > on_day)
     and p.state in ('decided', 'arrived')
     and not exists (select 1 from mentor_designation o where o.placement_id = p.id
                      and o.from_on <= on_day and (o.to_on is null or o.to_on > on_day)) $$;

create function app.placements(asked text) returns setof uuid
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare how text := app.reach(asked);
begin
  if how = 'department' then return query select id from placement where department_id = app.area();
  elsif how = 'sending' then return query select id from placement where sending_unit_id = app.unit();
  elsif how = 'host' then return query select id from placement where host_unit_id = app.unit();
  elsif how = 'mentor' then return query select app.guided_by(app.person(), app.today());
  elsif how = 'self' then return query select id from placement where cadre_id = app.person();
  end if;
end $$;
create function app.cadres() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select cadre_id from placement where id in (select app.placements('placement')) $$;
create function app.positions() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select position_id from placement where id in (select app.placements('placement')) $$;

-- S6 and T2 need a fact the asker may not read: these answer yes or no, and nothing else.
create function app.is_declared_kin(of_placement uuid, who uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from kin_declaration k where k.placement_id = of_placement and k.person_id = who) $$;
create function app.is_placed_between(who uuid, from_day date, to_day date, besides uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from placement p where p.cadre_id = who and p.state <> 'cancelled' and p.id is distinct from besides
    and daterange(p.starts_on, coalesce(p.actual_end_on, p.ends_on), '[]') && daterange(from_day, to_day, '[]')) $$;
create function app.is_seconded(who uuid, on_day date) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from placement p where p.cadre_id = who and p.state in ('decided', 'arrived')
    and on_day between p.starts_on and coalesce(p.actual_end_on, p.ends_on)) $$;
-- E5: when each side last recorded anything on a placement the viewer reaches, kinds it may not read included.
create function app.last_records(of_placements uuid[]) returns table (placement_id uuid, side text, on_day date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select r.placement_id, r.side, max(r.on_day) from (
    select t.placement_id, 'hostUnit' as side, t.recorded_on as on_day from talk t where t.side = 'host'
    union all select b.placement_id, 'hostUnit', b.proposed_on from baseline b
    union all select p.placement_id, p.side::text, p.released_on from review_part p where p.side in ('hostUnit', 'sendingUnit')
    union all select s.placement_id, case when s.item = 'partyTransfer' then 'hostUnit' else 'sendingUnit' end, s.confirmed_on from standing_check s
    union all select r.placement_id, r.party::text, r.on_day from receipt r where r.party in ('hostUnit', 'sendingUnit')
  ) r
  where r.placement_id = any(of_placements) and r.on_day is not null
    and r.placement_id in (select app.placements('placement'))
  group by 1, 2 $$;

-- O3: the department sends a released part back: it may read it before, and no longer after, which no policy can say.
create function app.return_review_part(of_part uuid, why text) returns boolean
  language sql volatile security definer set search_path = pg_catalog, public as $$
  with returned as (
    update review_part set state = 'draft', released_by_id = null, released_on = null, return_reason = why, returned_on = app.today(), version = version + 1
    where id = of_part and state = 'released' and side <> 'department' and department_id = app.department('reviewPart') returning 1)
  select exists (select 1 from returned) $$;

-- A job whose confirmer lost the post may do nothing but say so.
create function app.fail_import(of_batch uuid, why text) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  update import_batch set state = 'failed', report = jsonb_build_object('created', 0, 'updated', 0, 'skipped', 0, 'refused', 0, 'failure', why),
    version = version + 1
  where id = of_batch and state = 'confirming' and app.viewer_kind() = 'job' $$;

-- ── policies ─────────────────────────────────────────────────────────────────────────────────
create procedure app.wall(tbl text, can_read text, can_insert text, can_update text, can_delete text)
language plpgsql as $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy owner_all on %s to %I using (true) with check (true)', tbl, current_user);
  execute format('create policy reads on %s for select to %I using (%s)', tbl, app_role, can_read);
  if can_insert is not null then
    execute format('create policy inserts on %s for insert to %I with check (%s)', tbl, app_role, can_insert);
  else
    execute format('revoke insert on %s from %I', tbl, app_role);
  end if;
  if can_update is not null then
    execute format('grant update on %s to %I', tbl, app_role);
    execute format('create policy updates on %s for update to %I using (%s) with check (%s)', tbl, app_role, can_update, can_update);
  end if;
  if can_delete is not null then
    execute format('grant delete on %s to %I', tbl, app_role);
    execute format('create policy deletes on %s for delete to %I using (%s)', tbl, app_role, can_delete);
  end if;
end $$;

do $$
declare
  area text := 'department_id = (select app.area())';
  business text := 'department_id = (select app.area_of_business())';
  staff text := 'department_id = (select app.area()) and (select app.role()) = ''departmentStaff''';
  administrator text := 'department_id = (select app.area()) and (select app.role()) = ''systemAdministrator''';
  host text := 'department_id = (select app.area()) and ((select app.role()) = ''departmentStaff'' or ((select app.role()) in (''hostSecretary'', ''hostLeader'') and %s = (select app.unit())))';
  kind_of text;
  child text;
  reach text;
begin
  -- the area's common knowledge
  call app.wall('region', business, staff, staff, staff);
  call app.wall('department', 'id = (select app.area())', null, null, null);
  call app.wall('unit', area, staff, staff, staff);
  -- undoing an import takes back the leaders it made; any other holding is ended, never deleted
  call app.wall('unit_leader', business, format(host, 'unit_id'), format(host, 'unit_id'),
    staff || ' and person_id in (select id from person where import_batch_id is not null)');
  call app.wall('first_responsible', business, format(host, 'unit_id'), format(host, 'unit_id'),
    staff || ' and person_id in (select id from person where import_batch_id is not null)');
  call app.wall('mentor_designation', business, format(host, 'host_unit_id'), format(host, 'host_unit_id'), null);
  -- the administrator enters who gets an account and is nobody's yet
  call app.wall('directory_entry', area, format(host, 'unit_id') || ' or ' || administrator, staff, staff);
  call app.wall('post', area, administrator, administrator, null);
  call app.wall('programme', business, staff, staff || ' or department_id = (select app.area()) and (select app.role()) = ''departmentLeader''', null);
  call app.wall('capability', business, staff, staff, staff);
  call app.wall('calendar_day', business, staff, staff, staff);
  call app.wall('position',
    'department_id = (select app.department(''placement'')) or host_unit_id = (select app.unit_for(''host'', ''placement'')) or id in (select app.positions())',
    format(host, 'host_unit_id'), format(host, 'host_unit_id'), staff);
  call app.wall('position_need',
    'position_id in (select id from "position")',
    business || ' and position_id in (select id from "position")', business || ' and position_id in (select id from "position")', business || ' and position_id in (select id from "position")');

  -- people
  call app.wall('person',
    'department_id = (select app.department(''placement'')) or id = (select app.person()) or unit_id = (select app.unit_for(''sending'', ''placement'')) or unit_id = (select app.unit_for(''host'', ''placement''))',
    format(host, 'unit_id') || ' or ' || administrator,
    staff || ' or department_id = (select app.area()) and (id = (select app.person()) or unit_id = (select app.unit_for(''sending'', ''placement'')))', staff);
  call app.wall('identity',
    'department_id = (select app.department(''identity''))', staff, staff, staff);
  call app.wall('cadre_profile',
    'department_id = (select app.department(''placement'')) or person_id = (select app.person()) or unit_id = (select app.unit_for(''sending'', ''placement'')) or person_id in (select app.cadres())',
    staff, staff, staff);

  -- placements are judged by their own columns
  call app.wall('placement',
    'department_id = (select app.department(''placement'')) or sending_unit_id = (select app.unit_for(''sending'', ''placement'')) or host_unit_id = (select app.unit_for(''host'', ''placement'')) or cadre_id = (select app.self_for(''placement'')) or id in (select app.guided_by(app.person(), app.today()) where (select app.reach(''placement'')) = ''mentor'')',
    staff,
    'department_id = (select app.department(''placement'')) or host_unit_id = (select app.unit_for(''host'', ''placement''))',
    staff);

  -- what hangs on a placement: one line each
  for child, kind_of in select * from (values
    ('kin_declaration', 'kin'), ('standing_check', 'standing'), ('annual_assessment', 'assessment'), ('breach', 'breach'),
    ('placement_outcome', 'outcome'), ('report', 'report'), ('baseline', 'baseline'), ('review', 'review'),
    ('review_score', 'review'), ('review_mark', 'review'), ('finding', 'review'), ('missed_review', 'review')
  ) as t(a, b) loop
    reach := format('department_id = (select app.department(%L)) or placement_id in (select app.placements(%L))', kind_of, kind_of);
    call app.wall(child, reach, reach,
      case when child in ('annual_assessment', 'baseline') then reach end,
      case when child in ('kin_declaration') then staff end);
  end loop;

  -- a talk: its kind (a host's by its own column first: a million rows need no list of ids), and those one wrote while a mentor
  reach := 'department_id = (select app.department(''talk'')) or host_unit_id = (select app.unit_for(''host'', ''talk'')) or placement_id in (select app.placements(''talk'')) or (department_id = (select app.area()) and (select app.role()) = ''mentor'' and recorded_by_id = (select app.person()))';
  call app.wall('talk', reach, 'recorded_by_id = (select app.person()) and (department_id = (select app.department(''talk'')) or placement_id in (select app.placements(''talk'')))', null, null);
  -- the private note: the department, and whoever wrote it
  call app.wall('talk_note',
    'department_id = (select app.department(''talkNote'')) or (department_id = (select app.area()) and author_id = (select app.person()) and (select app.role()) in (''hostSecretary'', ''hostLeader'', ''mentor''))',
    'author_id = (select app.person()) and (department_id = (select app.department(''talk'')) or placement_id in (select app.placements(''talk'')))',
    null, null);
  -- a side's part of a review: its own until released, then the department's too
  reach := '(department_id = (select app.department(''reviewPart'')) and (state = ''released'' or side = ''department'')) or (side::text = (select app.side()) and placement_id in (select app.placements(''reviewPart'')))';
  call app.wall('review_part', reach, 'side::text = (select app.side()) and (department_id = (select app.department(''reviewPart'')) or placement_id in (select app.placements(''reviewPart'')))',
    reach, null);
  -- deliveries and receipts: reports by the report's kind, feedback by its own; written for others' eyes
  reach := 'department_id = (select app.department(''feedback'')) or placement_id in (select app.placements(''feedback''))';
  call app.wall('delivery', reach, reach, null, null);
  call app.wall('receipt', reach, reach, null, null);
  call app.wall('stored_file', 'department_id = (select app.department(''placement'')) or created_by_id = (select app.person())', business, null, null);

  -- accounts and sessions
  call app.wall('account', administrator || ' or id = (select app.account())', administrator, administrator || ' or id = (select app.account())', null);
  call app.wall('session', 'account_id = (select app.account())', null, 'account_id = (select app.account())', null);

  -- the system's own
  call app.wall('installation', 'true', null, null, null);
  call app.wall('import_batch', 'department_id = (select app.department(''import''))', staff, staff, null);
  call app.wall('import_row', 'department_id = (select app.department(''import''))', staff, staff, staff);
  call app.wall('submission', 'viewer_key = (select coalesce(app.setting(''account_id''), app.setting(''job'')))', 'viewer_key = (select coalesce(app.setting(''account_id''), app.setting(''job'')))', null, null);
  call app.wall('outbox', '(select app.viewer_kind()) = ''job''', 'true', '(select app.viewer_kind()) = ''job''', null);
  call app.wall('audit_entry', '(select app.role()) = ''auditor'' and (department_id is null or department_id = (select app.area()))', 'true', null, null);
end $$;

-- ── the throttle and the jobs keep their tables apart from the business ─────────────────────────
create table ops.throttle (key varchar(255) primary key, points integer not null default 0, expire bigint);
do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  execute format('grant select, insert, update, delete on ops.throttle to %I', app_role);
end $$;
