-- S5: a scorer who cannot go on is excused: their marks stay and count for nobody, and they see the panel no more.
CREATE TABLE "panel_excusal" (
    "panel_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "excused_on" DATE NOT NULL,
    "excused_by_id" UUID NOT NULL,

    CONSTRAINT "panel_excusal_pkey" PRIMARY KEY ("panel_id","person_id")
);
-- it goes with its seat, and a seat goes only with a panel nobody has marked in
ALTER TABLE "panel_excusal" ADD CONSTRAINT "panel_excusal_panel_id_person_id_fkey" FOREIGN KEY ("panel_id", "person_id") REFERENCES "panel_scorer"("panel_id", "person_id") ON DELETE CASCADE ON UPDATE CASCADE;
alter table panel_excusal add foreign key (department_id) references department (id),
  add foreign key (excused_by_id) references person (id);

-- A closed panel stands: nobody is excused from it, nor called back.
create trigger guard_seat before insert or update or delete on panel_excusal for each row execute function app.guard_seat();

create function app.is_excused(of_panel uuid, who uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from panel_excusal e where e.panel_id = of_panel and e.person_id = who) $$;
-- E1: the panels a scorer sits on, without those they were excused from.
create or replace function app.panels() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select s.panel_id from panel_scorer s
   where s.person_id = app.person() and app.reach('panel') = 'panel' and not app.is_excused(s.panel_id, s.person_id) $$;
create or replace function app.read_session(session_id text, at timestamptz, on_day date)
  returns table (account_id uuid, person_id uuid, department_id uuid, post_id uuid, role text, unit_id uuid, unit_name text, department_name text, person_name text, locale text, must_change boolean, guides uuid[], panels uuid[])
  language plpgsql security definer set search_path = pg_catalog, public, app as $$
begin
  update session s set seen_at = at where s.id = session_id and s.closed_at is null and s.expires_at > at and s.seen_at < at - interval '1 minute';
  return query
  select a.id, a.person_id, a.department_id, p.id, p.role::text, p.unit_id, u.name, d.name, e.name, a.locale, a.must_change_password,
    case when p.role = 'mentor' then array(select app.guided_by(a.person_id, on_day)) else '{}'::uuid[] end,
    case when p.role = 'scorer' then array(select s.panel_id from panel_scorer s where s.person_id = a.person_id and not app.is_excused(s.panel_id, s.person_id)) else '{}'::uuid[] end
  from session s join account a on a.id = s.account_id join post p on p.id = s.post_id and p.person_id = a.person_id
  join department d on d.id = a.department_id join directory_entry e on e.person_id = a.person_id left join unit u on u.id = p.unit_id
  where s.id = session_id and s.closed_at is null and s.expires_at > at and a.disabled_at is null
    and p.from_on <= on_day and (p.to_on is null or p.to_on > on_day);
end $$;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  execute format('grant select, insert on panel_excusal to %I', app_role);
  -- who was excused and why is the department's alone; it is only ever added
  call app.wall('panel_excusal', 'department_id = (select app.department(''candidateResult''))',
    'department_id = (select app.department(''candidateResultWrite''))', null, null);
  -- to those who sit on it still, the panel is themselves: no seat that was left, and no mark that does not count
  drop policy reads on panel_scorer;
  execute format('create policy reads on panel_scorer for select to %I using (%s)', app_role,
    'department_id = (select app.department(''panel'')) or panel_id in (select app.panels()) and not app.is_excused(panel_id, person_id)');
  drop policy reads on panel_mark;
  execute format('create policy reads on panel_mark for select to %I using (%s)', app_role,
    '(select app.reach(''panelMark'')) = ''panel'' and panel_id in (select app.panels()) and (scorer_id = (select app.person()) or app.is_panel_closed(panel_id) and not app.is_excused(panel_id, scorer_id))'
    || ' or app.is_panel_closed(panel_id) and department_id = (select app.department(''panelMark''))');
  execute format('grant execute on all functions in schema app to %I', app_role);
  execute format('revoke execute on procedure app.wall(text, text, text, text, text) from %I', app_role);
end $$;
