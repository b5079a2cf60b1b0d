-- A position's preferences took the place of the people a host would like, of whom none were ever named. Plans that are kept are
-- told so too, or each that waits to be confirmed would be stale, and its rows without a word the page says.
update placement_plan set answer = jsonb_set(answer, '{ground,positions}', coalesce(
    (select jsonb_agg((one - 'preferredPersonIds') || '{"preferences": []}' order by place)
      from jsonb_array_elements(answer #> '{ground,positions}') with ordinality as listed (one, place)), '[]'))
  where jsonb_typeof(answer #> '{ground,positions}') = 'array';
update placement_plan set answer = jsonb_set(answer, '{explanations}', coalesce(
    (select jsonb_agg(jsonb_set(one, '{fit}', (one -> 'fit') - 'hostRank' || '{"met": [], "preferences": 0}') order by place)
      from jsonb_array_elements(answer -> 'explanations') with ordinality as listed (one, place)), '[]'))
  where jsonb_typeof(answer -> 'explanations') = 'array';
