-- S5: an exam number stands once it is given, and a score once the exam is decided for its candidate.
create function app.guard_exam() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and (new.number <> old.number or new.candidate_id <> old.candidate_id or new.programme_id <> old.programme_id) then
    raise exception 'S5: an exam number stands' using errcode = 'GZ003';
  end if;
  if (tg_op = 'INSERT' or (new.points, new.no_score) is distinct from (old.points, old.no_score)) and exists (
      select 1 from candidate_result r where r.candidate_id = new.candidate_id and r.stage = 'writtenExam') then
    raise exception 'S5: the exam is decided' using errcode = 'GZ003';
  end if;
  return new;
end $$;
create trigger guard_exam before insert or update on exam_entry for each row execute function app.guard_exam();
