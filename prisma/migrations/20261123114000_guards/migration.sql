-- What the database refuses whoever asks: races, wrong ends, changes to what is sealed, a broken chain.
create extension if not exists btree_gist;
create extension if not exists pgcrypto;

-- T1: the end is start + 1 year, less a day unless the day of the month had to be clamped.
create function app.term_end(start date) returns date language sql immutable as $$
  select case when extract(day from start + interval '1 year') <> extract(day from start)
    then (start + interval '1 year')::date else (start + interval '1 year')::date - 1 end $$;
alter table placement add constraint placement_term_is_one_year check (ends_on = app.term_end(starts_on));
alter table placement add constraint placement_ends_within_term check (actual_end_on is null or actual_end_on between starts_on and ends_on);
alter table placement add constraint placement_arrives_after_start check (arrived_on is null or arrived_on >= starts_on);
-- S3
alter table placement add constraint placement_units_differ check (sending_unit_id <> host_unit_id);
-- S2
alter table placement add constraint placement_decision_is_named check (
  state in ('prepared', 'cancelled') or decision_status = 'toFollow'
  or (decision_body is not null and decided_on is not null and decision_number is not null));
-- T2: at most one placement on any day; cancelled ones do not count.
alter table placement add constraint placement_one_at_a_time exclude using gist (
  cadre_id with =, daterange(starts_on, coalesce(actual_end_on, ends_on), '[]') with &&) where (state <> 'cancelled');
-- A dated holding (post, leader, mentor, first responsible person) ends before `to_on`: that day it no longer holds.
-- H1, H2: one first responsible person and one standing mentor of a host on a day; one own mentor of a placement.
alter table first_responsible add constraint first_responsible_one_at_a_time exclude using gist (
  unit_id with =, daterange(from_on, to_on, '[)') with &&);
alter table mentor_designation add constraint mentor_one_of_a_host exclude using gist (
  host_unit_id with =, daterange(from_on, to_on, '[)') with &&) where (placement_id is null);
alter table mentor_designation add constraint mentor_one_of_a_placement exclude using gist (
  placement_id with =, daterange(from_on, to_on, '[)') with &&) where (placement_id is not null);
-- O3: one standing review of a kind; `corrects_id` is unique by itself (one correction per corrected one).
create unique index review_one_of_a_kind on review (placement_id, kind) where corrects_id is null;
alter table review add constraint review_grade_is_a_level check (grade between 1 and 4);
alter table review_score add constraint review_score_is_a_level check (level between 1 and 5 and (baseline is null or baseline between 1 and 5) and (need is null or need between 1 and 5));
alter table position_need add constraint position_need_is_a_level check (level between 1 and 5);
alter table finding add constraint finding_has_evidence check (cardinality(evidence) >= 1);
alter table capability add constraint capability_has_five_levels check (cardinality(levels) = 5);
-- O1: one first version of a period; a correction cites the one it corrects.
create unique index report_one_of_a_period on report (placement_id, period) where corrects_id is null;
alter table report add constraint report_version_cites check ((number = 1) = (corrects_id is null));
alter table delivery add constraint delivery_is_of_one check ((report_id is null) <> (review_id is null) and (kind = 'report') = (report_id is not null));
-- O5: acknowledged once for a party, opened once by a person.
create unique index receipt_acknowledged_once on receipt (delivery_id) where kind = 'acknowledged';
create unique index receipt_opened_once on receipt (delivery_id, person_id) where kind = 'opened';
alter table installation add constraint installation_is_one_row check (id = 1);
insert into installation (id) values (1);

-- ── references across slices (the client knows ids only, so that a hidden row never breaks a page) ─────
do $$
declare r record;
begin
  for r in select c.table_name as tbl, c.column_name as col,
      case c.column_name
        when 'department_id' then 'department' when 'placement_id' then 'placement' when 'programme_id' then 'programme'
        when 'position_id' then 'position' when 'unit_id' then 'unit' when 'sending_unit_id' then 'unit' when 'host_unit_id' then 'unit'
        when 'cadre_id' then 'person' when 'person_id' then 'person' when 'capability_id' then 'capability'
        when 'report_id' then 'report' when 'review_id' then 'review' when 'delivery_id' then 'delivery' when 'talk_id' then 'talk'
        when 'account_id' then 'account' when 'region_id' then 'region' when 'batch_id' then 'import_batch' when 'import_batch_id' then 'import_batch'
        when 'paper_scan_id' then 'stored_file' end as target
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not in ('audit_entry', '_prisma_migrations')
  loop
    if r.target is not null and not exists (
      select 1 from information_schema.key_column_usage k join information_schema.table_constraints tc using (constraint_schema, constraint_name)
      where tc.constraint_type = 'FOREIGN KEY' and k.table_name = r.tbl and k.column_name = r.col and k.table_schema = 'public')
    then
      execute format('alter table %I add constraint %I foreign key (%I) references %I (%I)', r.tbl,
        r.tbl || '_' || r.col || '_fkey', r.col, r.target, 'id');
    end if;
  end loop;
end $$;
alter table report add foreign key (corrects_id) references report (id);
alter table review add foreign key (corrects_id) references review (id);

-- ── O9: sealed ───────────────────────────────────────────────────────────────────────────────
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'O9: % is sealed; a mistake is answered by a correcting entry', tg_table_name using errcode = 'GZ009';
end $$;
do $$
declare t text;
begin
  foreach t in array array['report', 'delivery', 'receipt', 'review', 'review_score', 'review_mark', 'finding', 'missed_review',
    'talk', 'talk_note', 'breach', 'placement_outcome', 'audit_entry'] loop
    execute format('create trigger sealed before update or delete on %I for each row execute function app.refuse_change()', t);
    execute format('create trigger sealed_whole before truncate on %I for each statement execute function app.refuse_change()', t);
  end loop;
end $$;

-- T1: the start never moves after arrival, and arrival once confirmed stands. Parties never change.
create function app.guard_placement() returns trigger language plpgsql as $$
begin
  if old.arrived_on is not null and (new.starts_on <> old.starts_on or new.arrived_on is distinct from old.arrived_on) then
    raise exception 'T1: the start does not move once arrival is confirmed' using errcode = 'GZ001';
  end if;
  if (new.department_id, new.cadre_id, new.sending_unit_id, new.host_unit_id) is distinct from
     (old.department_id, old.cadre_id, old.sending_unit_id, old.host_unit_id) then
    raise exception 'the parties of a placement do not change' using errcode = 'GZ001';
  end if;
  if old.actual_end_on is not null and new.actual_end_on is distinct from old.actual_end_on then
    raise exception 'T1: a decided end stands' using errcode = 'GZ001';
  end if;
  return new;
end $$;
create trigger guard before update on placement for each row execute function app.guard_placement();

-- S4, S6 backed where a race could break them: the position's places (the command's lock comes first).
create function app.guard_places() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare taken int; offered int;
begin
  if new.state = 'cancelled' then return new; end if;
  select places into offered from "position" where id = new.position_id for update;
  select count(*) into taken from placement p where p.position_id = new.position_id and p.state <> 'cancelled' and p.id <> new.id
    and daterange(p.starts_on, coalesce(p.actual_end_on, p.ends_on), '[]') && daterange(new.starts_on, coalesce(new.actual_end_on, new.ends_on), '[]');
  if taken >= offered then
    raise exception 'S4: the position has no place left' using errcode = 'GZ004';
  end if;
  return new;
end $$;
create trigger guard_places before insert or update of position_id, starts_on, state on placement for each row execute function app.guard_places();

-- O5, O1: signed or submitted means exactly three deliveries, by the end of the same transaction.
create function app.guard_deliveries() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare n int; parties text[];
begin
  if tg_table_name = 'review' then
    select count(*), array_agg(party::text order by party::text) into n, parties from delivery where review_id = new.id;
    if n <> 3 or parties <> '{cadre,hostUnit,sendingUnit}' then
      raise exception 'O5: a signed review is delivered to exactly three parties, not %', n using errcode = 'GZ005';
    end if;
  else
    select count(*), array_agg(party::text order by party::text) into n, parties from delivery where report_id = new.id;
    if n <> 3 or parties <> '{department,hostUnit,sendingUnit}' then
      raise exception 'O1: a submitted report is delivered to exactly three parties, not %', n using errcode = 'GZ005';
    end if;
  end if;
  return null;
end $$;
create constraint trigger three_deliveries after insert on review deferrable initially deferred for each row execute function app.guard_deliveries();
create constraint trigger three_deliveries after insert on report deferrable initially deferred for each row execute function app.guard_deliveries();
-- A row that hangs on a placement carries that placement's parties, or a wall would read the wrong ones.
create function app.guard_parties() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from placement p where p.id = new.placement_id and p.department_id = new.department_id
      and p.sending_unit_id = new.sending_unit_id and p.host_unit_id = new.host_unit_id and p.cadre_id = new.cadre_id) then
    raise exception '% does not carry the parties of its placement', tg_table_name using errcode = 'GZ002';
  end if;
  return new;
end $$;
do $$
declare t text;
begin
  for t in select table_name from information_schema.columns where table_schema = 'public' and column_name = 'cadre_id' and table_name <> 'placement' loop
    execute format('create trigger guard_parties before insert or update on %I for each row execute function app.guard_parties()', t);
  end loop;
end $$;

-- ── E2: the audit chain ──────────────────────────────────────────────────────────────────────
create table app.audit_head (id int primary key check (id = 1), seq bigint not null, hash text not null);
insert into app.audit_head values (1, 0, '');
create function app.audit_hash(e audit_entry) returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws('|', e.previous_hash, e.seq, e.department_id, e.on_day, extract(epoch from e.recorded_at),
    e.viewer_kind, e.account_id, e.person_id, e.post_id, e.role, e.address, e.event, e.outcome, e.subject_kind, e.subject_id,
    e.placement_id, e.changes::text), 'UTF8')), 'hex') $$;
-- The head is locked and moved once a statement; between its rows it travels in a setting of the transaction.
create function app.open_chain() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
declare head app.audit_head;
begin
  select * into head from app.audit_head where id = 1 for update;
  perform set_config('app.chain', head.seq || ':' || head.hash, true);
  return null;
end $$;
create function app.chain_audit() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
declare head text := current_setting('app.chain');
begin
  new.seq := split_part(head, ':', 1)::bigint + 1;
  new.previous_hash := split_part(head, ':', 2);
  new.hash := app.audit_hash(new);
  perform set_config('app.chain', new.seq || ':' || new.hash, true);
  return new;
end $$;
create function app.close_chain() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app as $$
declare head text := current_setting('app.chain');
begin
  update app.audit_head set seq = split_part(head, ':', 1)::bigint, hash = split_part(head, ':', 2) where id = 1;
  return null;
end $$;
create trigger chain_opens before insert on audit_entry for each statement execute function app.open_chain();
create trigger chain before insert on audit_entry for each row execute function app.chain_audit();
create trigger chain_closes after insert on audit_entry for each statement execute function app.close_chain();
-- Answers the first row that does not fit, or nothing when the chain is whole to its head.
create function app.verify_audit() returns table (checked bigint, broken_at bigint)
  language plpgsql stable security definer set search_path = pg_catalog, public, app as $$
declare e audit_entry; previous text := ''; n bigint := 0; head app.audit_head;
begin
  select * into head from app.audit_head where id = 1;
  for e in select * from audit_entry where seq <= head.seq order by seq loop
    if e.seq <> n + 1 or e.previous_hash <> previous or e.hash <> app.audit_hash(e) then
      return query select n, n + 1; return;
    end if;
    n := n + 1; previous := e.hash;
  end loop;
  return query select n, case when n <> head.seq or previous <> head.hash then n + 1 end;
end $$;

-- ── the doorman: before sign-in there is no table right, only these ───────────────────────────
create function app.find_account(login text) returns table (account_id uuid, person_id uuid, department_id uuid, password_hash text, disabled boolean, must_change boolean, locale text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select id, person_id, department_id, password_hash, disabled_at is not null, must_change_password, locale from account where name = login $$;
create function app.posts_of(of_account uuid, on_day date) returns table (post_id uuid, role text, unit_id uuid, unit_name text, department_name text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.role::text, p.unit_id, u.name, d.name
  from account a join post p on p.person_id = a.person_id and p.department_id = a.department_id
  join department d on d.id = p.department_id left join unit u on u.id = p.unit_id
  where a.id = of_account and a.disabled_at is null and p.from_on <= on_day and (p.to_on is null or p.to_on > on_day)
  order by p.from_on, p.id $$;
create function app.open_session(session_id text, of_account uuid, with_post uuid, opened timestamptz, expires timestamptz, from_address text, with_device text) returns void
  language sql security definer set search_path = pg_catalog, public as $$
  insert into session (id, account_id, post_id, opened_at, seen_at, expires_at, address, device)
  select session_id, a.id, p.id, opened, opened, expires, from_address, with_device
  from account a join post p on p.person_id = a.person_id where a.id = of_account and p.id = with_post and a.disabled_at is null $$;
-- Who a session is, judged by today's account and posts: disabling, changing a post or signing out takes effect at once.
create function app.read_session(session_id text, at timestamptz, on_day date)
  returns table (account_id uuid, person_id uuid, department_id uuid, post_id uuid, role text, unit_id uuid, unit_name text, department_name text, person_name text, locale text, must_change boolean, guides uuid[])
  language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  update session s set seen_at = at where s.id = session_id and s.closed_at is null and s.expires_at > at and s.seen_at < at - interval '1 minute';
  return query
  select a.id, a.person_id, a.department_id, p.id, p.role::text, p.unit_id, u.name, d.name, e.name, a.locale, a.must_change_password,
    case when p.role = 'mentor' then array(select app.guided_by(a.person_id, on_day)) else '{}'::uuid[] end
  from session s join account a on a.id = s.account_id join post p on p.id = s.post_id and p.person_id = a.person_id
  join department d on d.id = a.department_id join directory_entry e on e.person_id = a.person_id left join unit u on u.id = p.unit_id
  where s.id = session_id and s.closed_at is null and s.expires_at > at and a.disabled_at is null
    and p.from_on <= on_day and (p.to_on is null or p.to_on > on_day);
end $$;
create function app.switch_post(session_id text, to_post uuid, on_day date) returns boolean
  language sql security definer set search_path = pg_catalog, public as $$
  with changed as (
    update session s set post_id = to_post from account a, post p
    where s.id = session_id and s.closed_at is null and a.id = s.account_id and p.id = to_post and p.person_id = a.person_id
      and p.from_on <= on_day and (p.to_on is null or p.to_on > on_day) returning 1)
  select exists (select 1 from changed) $$;
create function app.close_session(session_id text, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, public as $$
  update session set closed_at = at where id = session_id and closed_at is null $$;
create function app.close_sessions_of(of_account uuid, at timestamptz, besides text) returns void
  language sql security definer set search_path = pg_catalog, public as $$
  update session set closed_at = at where account_id = of_account and closed_at is null and id is distinct from besides
    and (of_account = app.account() or app.role() = 'systemAdministrator' and exists (select 1 from account a where a.id = of_account and a.department_id = app.area())) $$;
-- The last business day anything was recorded on: a demo's clock does not run behind it.
create function app.last_recorded_day() returns date
  language sql stable security definer set search_path = pg_catalog, public as $$ select max(on_day) from audit_entry $$;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  revoke all on all functions in schema app from public;
  revoke all on all procedures in schema app from public;
  execute format('grant execute on all functions in schema app to %I', app_role);
  execute format('revoke execute on procedure app.wall(text, text, text, text, text) from %I', app_role);
end $$;
