-- E1: who may read a kind of record is not who may write it. Until now the second wall let every reader insert.

-- Role × kind of writing → reach, generated from src/lib/policy/kinds.ts; a test compares the two.
insert into app.role_kind (role, kind, reach) values
  ('departmentStaff', 'kinWrite', 'department'),
  ('hostSecretary', 'standingWrite', 'host'), ('sendingLiaison', 'standingWrite', 'sending'),
  ('departmentStaff', 'assessmentWrite', 'department'),
  ('departmentStaff', 'breachWrite', 'department'),
  ('departmentLeader', 'outcomeWrite', 'department'),
  ('cadre', 'reportWrite', 'self'),
  ('departmentStaff', 'baselineWrite', 'department'), ('departmentLeader', 'baselineWrite', 'department'),
  ('hostSecretary', 'baselineWrite', 'host'), ('hostLeader', 'baselineWrite', 'host'),
  ('departmentLeader', 'reviewWrite', 'department'),
  ('departmentStaff', 'talkWrite', 'department'), ('hostSecretary', 'talkWrite', 'host'),
  ('hostLeader', 'talkWrite', 'host'), ('mentor', 'talkWrite', 'mentor'),
  ('departmentLeader', 'deliveryWrite', 'department'), ('cadre', 'deliveryWrite', 'self'),
  ('departmentStaff', 'receiptWrite', 'department'), ('departmentLeader', 'receiptWrite', 'department'),
  ('sendingLiaison', 'receiptWrite', 'sending'), ('hostSecretary', 'receiptWrite', 'host'),
  ('hostLeader', 'receiptWrite', 'host'), ('mentor', 'receiptWrite', 'mentor'), ('cadre', 'receiptWrite', 'self');

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  tbl text; kind_of text; reach text;
begin
  for tbl, kind_of in select * from (values
    ('kin_declaration', 'kinWrite'), ('standing_check', 'standingWrite'), ('annual_assessment', 'assessmentWrite'),
    ('breach', 'breachWrite'), ('placement_outcome', 'outcomeWrite'), ('report', 'reportWrite'), ('baseline', 'baselineWrite'),
    ('review', 'reviewWrite'), ('review_score', 'reviewWrite'), ('review_mark', 'reviewWrite'), ('finding', 'reviewWrite'),
    ('missed_review', 'reviewWrite'), ('delivery', 'deliveryWrite'), ('receipt', 'receiptWrite')
  ) as t(a, b) loop
    reach := format('department_id = (select app.department(%L)) or placement_id in (select app.placements(%L))', kind_of, kind_of);
    execute format('drop policy inserts on %I', tbl);
    execute format('create policy inserts on %I for insert to %I with check (%s)', tbl, app_role, reach);
    if tbl in ('annual_assessment', 'baseline') then
      execute format('drop policy updates on %I', tbl);
      execute format('create policy updates on %I for update to %I using (%s) with check (%s)', tbl, app_role, reach, reach);
    end if;
  end loop;
  reach := '(department_id = (select app.department(''talkWrite'')) or placement_id in (select app.placements(''talkWrite'')))';
  execute 'drop policy inserts on talk';
  execute format('create policy inserts on talk for insert to %I with check (recorded_by_id = (select app.person()) and %s)', app_role, reach);
  execute 'drop policy inserts on talk_note';
  execute format('create policy inserts on talk_note for insert to %I with check (author_id = (select app.person()) and %s)', app_role, reach);
end $$;

-- O9: what a signed review says is written with it; a row added afterwards would change it.
create function app.guard_signed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from review r where r.id = new.review_id
      and r.xmin::text::bigint = (pg_current_xact_id()::text::bigint & 4294967295)) then
    raise exception 'O9: % is sealed; a mistake is answered by a correcting entry', tg_table_name using errcode = 'GZ009';
  end if;
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['review_score', 'review_mark', 'finding'] loop
    execute format('create trigger guard_signed before insert on %I for each row execute function app.guard_signed()', t);
  end loop;
end $$;

-- O5, O1: with one row a party, these make 'exactly three' hold after the commit too.
alter table delivery add constraint delivery_to_its_parties check (
  case when review_id is not null then party in ('cadre', 'sendingUnit', 'hostUnit') else party in ('department', 'sendingUnit', 'hostUnit') end);

-- S4: a position is full when its places are taken on one day, not when as many terms touch the new one.
create or replace function app.guard_places() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  offered int; taken int;
  span daterange := daterange(new.starts_on, coalesce(new.actual_end_on, new.ends_on), '[]');
begin
  if new.state = 'cancelled' then return new; end if;
  select places into offered from "position" where id = new.position_id for update;
  with others as (
    select daterange(p.starts_on, coalesce(p.actual_end_on, p.ends_on), '[]') as term, p.starts_on
    from placement p where p.position_id = new.position_id and p.state <> 'cancelled' and p.id <> new.id
      and daterange(p.starts_on, coalesce(p.actual_end_on, p.ends_on), '[]') && span)
  select coalesce(max((select count(*) from others o where o.term @> greatest(d.starts_on, new.starts_on))), 0)
    into taken from others d;
  if taken >= offered then
    raise exception 'S4: the position has no place left' using errcode = 'GZ004';
  end if;
  return new;
end $$;

-- H2: a mentor whose post among the host's leaders has ended guides no longer; the first responsible person acts.
create or replace function app.guided_by(who uuid, on_day date) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select d.placement_id from mentor_designation d
   where d.person_id = who and d.placement_id is not null and d.from_on <= on_day and (d.to_on is null or d.to_on > on_day)
     and exists (select 1 from unit_leader l where l.person_id = who and l.unit_id = d.host_unit_id
                  and l.from_on <= on_day and (l.to_on is null or l.to_on > on_day))
  union
  select p.id from mentor_designation d join placement p on p.host_unit_id = d.host_unit_id
   where d.person_id = who and d.placement_id is null and d.from_on <= on_day and (d.to_on is null or d.to_on > on_day)
     and p.state in ('decided', 'arrived')
     and exists (select 1 from unit_leader l where l.person_id = who and l.unit_id = d.host_unit_id
                  and l.from_on <= on_day and (l.to_on is null or l.to_on > on_day))
     and not exists (select 1 from mentor_designation o where o.placement_id = p.id
                      and o.from_on <= on_day and (o.to_on is null or o.to_on > on_day)) $$;

-- E5: what a side itself recorded, on the day it did: not what the department entered for it, and the naming of a mentor too.
alter table standing_check add column recorded_on date;
create or replace function app.last_records(of_placements uuid[]) returns table (placement_id uuid, side text, on_day date)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select r.placement_id, r.side, max(r.on_day) from (
    select t.placement_id, 'hostUnit' as side, t.recorded_on as on_day from talk t where t.side = 'host'
    union all select b.placement_id, 'hostUnit', b.proposed_on from baseline b
    union all select p.placement_id, p.side::text, p.released_on from review_part p where p.side in ('hostUnit', 'sendingUnit')
    union all select s.placement_id, case when s.item = 'partyTransfer' then 'hostUnit' else 'sendingUnit' end,
      coalesce(s.recorded_on, s.confirmed_on) from standing_check s
    union all select r.placement_id, r.party::text, r.on_day from receipt r
      where r.party in ('hostUnit', 'sendingUnit') and r.recorded_by_id is null
    union all select p.id, 'hostUnit', m.from_on from mentor_designation m
      join placement p on p.host_unit_id = m.host_unit_id and (m.placement_id is null or m.placement_id = p.id)
      where p.id = any(of_placements) and exists (select 1 from person n where n.id = m.named_by_id and n.unit_id = m.host_unit_id)
        and m.from_on <= coalesce(p.actual_end_on, p.ends_on)
  ) r
  where r.placement_id = any(of_placements) and r.on_day is not null and r.on_day <= app.today()
    and r.placement_id in (select app.placements('placement'))
  group by 1, 2 $$;

-- E2: `concat_ws` leaves nulls out, so that two different rows could share a hash. A JSON array keeps each value's place.
create or replace function app.audit_hash(e audit_entry) returns text language sql immutable as $$
  select encode(sha256(convert_to(jsonb_build_array(e.previous_hash, e.seq, e.department_id, e.on_day,
    extract(epoch from e.recorded_at), e.viewer_kind, e.account_id, e.person_id, e.post_id, e.role, e.address, e.event, e.outcome,
    e.subject_kind, e.subject_id, e.placement_id, e.changes)::text, 'UTF8')), 'hex') $$;
-- Rows written under the old hash are chained anew, once: no installation was in use before this.
do $$
declare e audit_entry; previous text := '';
begin
  alter table audit_entry disable trigger sealed;
  for e in select * from audit_entry order by seq loop
    e.previous_hash := previous;
    previous := app.audit_hash(e);
    update audit_entry set previous_hash = e.previous_hash, hash = previous where seq = e.seq;
  end loop;
  alter table audit_entry enable trigger sealed;
  update app.audit_head set hash = previous;
end $$;
