-- S1: when each stage is planned to be held, made known with the programme.
CREATE TABLE "stage_day" (
    "programme_id" UUID NOT NULL,
    "stage" "stage" NOT NULL,
    "department_id" UUID NOT NULL,
    "planned_on" DATE NOT NULL,

    CONSTRAINT "stage_day_pkey" PRIMARY KEY ("programme_id","stage")
);
ALTER TABLE "stage_day" ADD CONSTRAINT "stage_day_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "selection"("programme_id") ON DELETE RESTRICT ON UPDATE CASCADE;
alter table stage_day add foreign key (department_id) references department (id);

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  staff text := 'department_id = (select app.area()) and (select app.role()) = ''departmentStaff''';
begin
  execute format('grant select, insert on stage_day to %I', app_role);
  call app.wall('stage_day', 'department_id = (select app.area_of_business())', staff, null, staff);
end $$;
