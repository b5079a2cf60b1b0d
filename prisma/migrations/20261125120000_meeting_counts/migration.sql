-- S1: how many belong to the deciding body beside how many were present; what was recorded of a meeting stands.
ALTER TABLE "meeting" ADD COLUMN "members" INTEGER;
alter table meeting
  add constraint meeting_present_of_members check (present between 1 and members),
  add constraint meeting_recorded_in_full check (
    recorded_on is null or (members is not null and present is not null and document_number is not null));

create function app.guard_meeting() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if old.recorded_on is not null then
    raise exception 'S1: the meeting is recorded' using errcode = 'GZ003';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger guard_meeting before update or delete on meeting for each row execute function app.guard_meeting();

create function app.guard_meeting_item() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  meant uuid := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
begin
  if exists (select 1 from meeting m where m.id = meant and m.recorded_on is not null) then
    raise exception 'S1: the meeting is recorded' using errcode = 'GZ003';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger guard_meeting_item before insert or update or delete on meeting_item for each row execute function app.guard_meeting_item();
