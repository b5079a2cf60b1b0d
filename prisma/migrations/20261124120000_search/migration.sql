-- Search by name, pinyin, initials, or a part of them.

ALTER TABLE "unit" ADD COLUMN "short_pinyin" TEXT, ADD COLUMN "short_initials" TEXT;
CREATE INDEX "person_unit_id_idx" ON "person"("unit_id");

-- A name's spelling is kept as it is searched.
update directory_entry set pinyin = translate(pinyin, '·•‧・．.''’- ', ''), initials = translate(initials, '·•‧・．.''’- ', '');
update unit set pinyin = translate(pinyin, '·•‧・．.''’- ', ''), initials = translate(initials, '·•‧・．.''’- ', '');

-- A name as it is searched: without blanks and the dots of 买买提·吐尔逊, in small letters. `searchKey` of domain/search.ts.
create function app.search_key(given text) returns text language sql immutable parallel safe
  as $$ select lower(translate(given, ' 　·•‧・．.''’-', '')) $$;

-- The pieces of a text, each marked with what it is a piece of.
create function app.grams(mark text, key text, size int) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(mark || substr(key, i, size)), '{}') from generate_series(1, length(key) - size + 1) i $$;

-- What an entry is found by in any place: one and two characters of the name, two initials, three letters of the pinyin.
-- The department is part of each piece: looking for what another department has touches nothing of it.
-- The cost tells the planner never to work it out row by row where the index has it.
create function app.name_grams(department uuid, name text, pinyin text, initials text) returns text[] language sql immutable parallel safe cost 10000 as $$
  select app.grams(department || 'n', app.search_key(name), 1) || app.grams(department || 'n', app.search_key(name), 2)
    || app.grams(department || 'i', initials, 2) || app.grams(department || 'p', pinyin, 3) $$;

-- Inside a spelling only what may begin a syllable is looked for, three letters at least: ang, ing and ong are everywhere.
create function app.begins_syllable(term text) returns boolean language sql immutable parallel safe as $$
  select length(term) >= 3 and term !~ '^([iuv]|ang|eng|ong)' $$;

-- How well a name answers a term, 0 best; null: not at all. `placeOf` of domain/search.ts says the same.
create function app.name_place(term text, name text, pinyin text, initials text) returns int language sql immutable parallel safe as $$
  select case
    when app.search_key(name) = term then 0
    when starts_with(app.search_key(name), term) then 1
    when pinyin = term or initials = term then 2
    when starts_with(pinyin, term) or starts_with(initials, term) then 3
    when position(term in app.search_key(name)) > 0 then 4
    when length(term) >= 2 and position(term in initials) > 0 then 5
    when app.begins_syllable(term) and position(term in pinyin) > 0 then 5
  end $$;

create index directory_entry_grams on directory_entry using gin (app.name_grams(department_id, name, pinyin, initials)) with (fastupdate = off);
create index directory_entry_name_key on directory_entry (department_id, app.search_key(name) text_pattern_ops);
create index directory_entry_pinyin_key on directory_entry (department_id, pinyin text_pattern_ops);
create index directory_entry_initials_key on directory_entry (department_id, initials text_pattern_ops);

-- The people of the department who answer a term: those whose name begins with it first, and only where they are too few
-- also those with it inside; at most so many by each way of finding them. It reads as the owner, for under row-level
-- security none of these indexes would be used; its own wall is the department that reads every person.
create function app.ids_named(term text, most int) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as $$
declare
  area uuid := app.department('placement');
  past text := term || chr(1114111);
  met uuid[];
begin
  if area is null or term = '' then return '{}'; end if;
  met := array(
    (select person_id from directory_entry where department_id = area and app.search_key(name) ~>=~ term and app.search_key(name) ~<~ past
      order by app.search_key(name) using ~<~ limit most)
    union
    (select person_id from directory_entry where department_id = area and pinyin ~>=~ term and pinyin ~<~ past
      order by pinyin using ~<~ limit most)
    union
    (select person_id from directory_entry where department_id = area and initials ~>=~ term and initials ~<~ past
      order by initials using ~<~ limit most));
  if cardinality(met) >= most then return met; end if;
  met := met || array(select person_id from directory_entry
    where app.name_grams(department_id, name, pinyin, initials) @> app.grams(area || 'n', term, least(length(term), 2))
      and position(term in app.search_key(name)) > 0 limit most);
  if length(term) >= 2 then
    met := met || array(select person_id from directory_entry
      where app.name_grams(department_id, name, pinyin, initials) @> app.grams(area || 'i', term, 2)
        and position(term in initials) > 0 limit most);
  end if;
  if app.begins_syllable(term) then
    met := met || array(select person_id from directory_entry
      where app.name_grams(department_id, name, pinyin, initials) @> app.grams(area || 'p', term, 3)
        and position(term in pinyin) > 0 limit most);
  end if;
  return met;
end $$;

create function app.people_named(term text, most int) returns table (id uuid, place int)
language sql stable security definer set search_path = pg_catalog, public set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as $$
  select e.person_id, app.name_place(term, e.name, e.pinyin, e.initials)
  from directory_entry e where e.person_id = any(app.ids_named(term, most))
  order by 2, e.pinyin, e.person_id limit most $$;

-- The department's placements whose cadre answers a term, newest first. Where very many people do, only the newest
-- placements are looked through: the answer comes in time, and says that it is not all (`bounded`).
create function app.placements_named(term text, most int) returns table (id uuid, place int, bounded boolean)
language plpgsql stable security definer
set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as $$
declare
  area uuid := app.department('placement');
  wide constant int := 2000;
  newest constant int := 2000;
  inside constant boolean := app.begins_syllable(term);
  met uuid[];
begin
  if area is null or term = '' then return; end if;
  met := app.ids_named(term, wide + 1);
  if cardinality(met) <= wide then
    return query
      select p.id, app.name_place(term, d.name, d.pinyin, d.initials), false
      from placement p join directory_entry d on d.person_id = p.cadre_id
      where p.department_id = area and p.cadre_id = any(met)
      order by 2, p.starts_on desc, p.id limit most;
  else
    return query
      select f.id, app.name_place(term, f.name, f.pinyin, f.initials), true from (
        select n.id, n.starts_on, d.name, d.pinyin, d.initials
        from (select p.id, p.cadre_id, p.starts_on from placement p where p.department_id = area order by p.starts_on desc limit newest) n,
          lateral (select e.name, e.pinyin, e.initials from directory_entry e where e.person_id = n.cadre_id offset 0) d
        -- name_place is not null, at a third of its cost
        where position(term in app.search_key(d.name)) > 0 or starts_with(d.pinyin, term) or starts_with(d.initials, term)
          or (length(term) >= 2 and position(term in d.initials) > 0) or (inside and position(term in d.pinyin) > 0)
        limit most) f
      order by 2, f.starts_on desc, f.id;
  end if;
end $$;
