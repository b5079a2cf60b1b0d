-- Interview panels (S5): how far marking is without what was given, a mark taken back, and what stands once a panel is closed.

-- The department sees which marks are there, not what they say; whether it reads marks at all is its post's to say.
create function app.marks_given(of_panels uuid[]) returns table (panel_id uuid, scorer_id uuid, candidate_id uuid)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select m.panel_id, m.scorer_id, m.candidate_id from panel_mark m join panel p on p.id = m.panel_id
   where m.panel_id = any(of_panels) and p.department_id = app.department('panelMark') $$;

-- A mark may be taken back while the panel is open.
create function app.guard_mark_gone() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app.is_panel_closed(old.panel_id) then
    raise exception 'S5: the panel is closed' using errcode = 'GZ003';
  end if;
  return old;
end $$;
create trigger guard_mark_gone before delete on panel_mark for each row execute function app.guard_mark_gone();

-- A closed panel stands: who sat on it, whom it heard, when.
create function app.guard_panel() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if old.closed_on is not null then
    raise exception 'S5: the panel is closed' using errcode = 'GZ003';
  end if;
  return coalesce(new, old);
end $$;
create trigger guard_panel before update or delete on panel for each row execute function app.guard_panel();
create function app.guard_seat() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  of_panel uuid := case when tg_op = 'DELETE' then old.panel_id else new.panel_id end;
begin
  if app.is_panel_closed(of_panel) then
    raise exception 'S5: the panel is closed' using errcode = 'GZ003';
  end if;
  if tg_op = 'DELETE' and tg_table_name = 'panel_candidate' and exists (
      select 1 from panel_mark m where m.panel_id = old.panel_id and m.candidate_id = (to_jsonb(old) ->> 'candidate_id')::uuid) then
    raise exception 'S5: the panel has marked this candidate' using errcode = 'GZ003';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard_seat before insert or update or delete on panel_scorer for each row execute function app.guard_seat();
create trigger guard_seat before insert or update or delete on panel_candidate for each row execute function app.guard_seat();

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  execute format('grant delete on panel_mark to %I', app_role);
  execute format('create policy deletes on panel_mark for delete to %I using (scorer_id = (select app.person()) and (select app.reach(''panelMarkWrite'')) = ''panel'' and panel_id in (select app.panels()))', app_role);
  -- what a closed panel's marks came to is also its scorers'
  drop policy reads on interview_score;
  execute format('create policy reads on interview_score for select to %I using (%s)', app_role,
    'department_id = (select app.department(''candidateScore'')) or (app.is_released(programme_id, ''scores'') and candidate_id in (select id from candidate where cadre_id = (select app.self_for(''candidateScore'')))) or ((select app.reach(''panelMark'')) = ''panel'' and panel_id in (select app.panels()))');
  execute format('grant execute on all functions in schema app to %I', app_role);
  execute format('revoke execute on procedure app.wall(text, text, text, text, text) from %I', app_role);
end $$;
