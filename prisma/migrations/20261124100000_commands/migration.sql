-- What an import itself named is told by its batch, so that undoing takes back those rows and no later one.
alter table unit_leader add column import_batch_id uuid references import_batch (id);
alter table first_responsible add column import_batch_id uuid references import_batch (id);
create index unit_leader_import_batch_id_idx on unit_leader (import_batch_id);
create index first_responsible_import_batch_id_idx on first_responsible (import_batch_id);

-- Every other holding is ended, never deleted; one an import made is history once it has ended.
do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  tbl text;
begin
  foreach tbl in array array['unit_leader', 'first_responsible'] loop
    execute format('drop policy deletes on %I', tbl);
    execute format('create policy deletes on %I for delete to %I using (department_id = (select app.area())
      and (select app.role()) = ''departmentStaff'' and import_batch_id is not null and to_on is null)', tbl, app_role);
  end loop;
end $$;

-- E3: a year is official by an explicit act.
create table calendar_year (
  department_id uuid not null references department (id),
  year integer not null,
  confirmed_on date not null,
  confirmed_by_id uuid not null references person (id),
  primary key (department_id, year)
);
do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  staff text := 'department_id = (select app.area()) and (select app.role()) = ''departmentStaff''';
begin
  execute format('grant select, insert on calendar_year to %I', app_role);
  call app.wall('calendar_year', 'department_id = (select app.area_of_business())', staff, null, staff);
end $$;
