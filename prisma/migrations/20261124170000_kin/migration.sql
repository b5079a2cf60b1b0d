-- S6, H2: who was declared as kin by name before standing in the directory is kin all the same. As src/lib/domain/import/read-kin.ts
-- (isNamed) has it: blanks do not count, and words that are more than a name name whoever stands in them.
create function app.is_named(declared text, name text) returns boolean
  language sql immutable set search_path = pg_catalog as $$
  select length(wanted) >= 2 and (words = wanted
    or (length(words) > 4 and position('·' in words) = 0 and position(wanted in words) > 0))
  from (select regexp_replace(declared, '\s', '', 'g') as words, regexp_replace(name, '\s', '', 'g') as wanted) said $$;

create or replace function app.is_declared_kin(of_placement uuid, who uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
    select 1 from kin_declaration k
     where k.placement_id = of_placement and not k.none
       and (k.person_id = who
         or (k.person_id is null and exists (
           select 1 from directory_entry d
            where d.person_id = who and app.is_named(k.name, d.name)
              and (d.unit_id = k.host_unit_id
                or exists (select 1 from unit_leader l where l.person_id = who and l.unit_id = k.host_unit_id)))))) $$;

revoke all on function app.is_named(text, text) from public;
