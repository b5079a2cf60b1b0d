-- Marks a plan whose job ended without an answer, or whose preparer lost the post: only from 'solving', only that solving.
create function app.fail_plan(of_plan uuid, at_version integer, why text) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  update placement_plan set state = 'failed', answer = jsonb_build_object('kind', 'failed', 'why', why), version = version + 1
  where id = of_plan and version = at_version and state = 'solving' and app.viewer_kind() = 'job' $$;

-- The leader who confirms a plan makes its placements, decided, with what was declared of kin.
insert into app.role_kind (role, kind, reach) values ('departmentLeader', 'kinWrite', 'department');

do $$
declare
  area text := 'department_id = (select app.area())';
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
begin
  drop policy inserts on placement;
  execute format('create policy inserts on placement for insert to %I with check (%s)', app_role,
    area || ' and ((select app.role()) = ''departmentStaff'' or (select app.role()) = ''departmentLeader'' and state = ''decided'')');
  execute format('grant execute on function app.fail_plan(uuid, integer, text) to %I', app_role);
end $$;
