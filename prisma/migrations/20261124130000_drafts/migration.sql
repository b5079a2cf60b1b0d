-- What somebody has typed into a form and not yet sent: theirs alone, in the post they wore.

create table "draft" (
  "account_id" uuid not null,
  "post_id" uuid not null,
  "form" text not null check (length("form") between 1 and 200),
  "department_id" uuid not null,
  "values" jsonb not null,
  "version" integer not null default 1,
  -- the version of the record the words were written over, where the form has one
  "base" text,
  -- the submission the words would go out as: it ends this draft, and no other form's does
  "submission_id" uuid,
  "saved_at" timestamptz(3) not null,
  constraint "draft_pkey" primary key ("account_id", "post_id", "form")
);
create index "draft_saved_at_idx" on "draft" ("saved_at");

create function app.post() returns uuid language sql stable as $$ select app.setting('post_id')::uuid $$;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  own text := 'account_id = (select app.account()) and post_id = (select app.post())';
begin
  execute format('grant select, insert on draft to %I', app_role);
  call app.wall('draft', own, own || ' and department_id = (select app.area())', own, own);
end $$;

-- The session ended while somebody wrote, and their browser runs no script: before the door is shown, the words are put
-- away as the draft of the account and post the form was opened in. It writes and answers nothing; words of another
-- version stay, and these are kept beside them, so that neither are lost.
create function app.put_draft_away(of_account uuid, in_post uuid, for_form text, words jsonb, over integer, on_base text, of_submission uuid, at timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into draft (account_id, post_id, form, department_id, "values", version, base, submission_id, saved_at)
  select a.id, p.id, for_form, a.department_id, words, 1, on_base, of_submission, at
  from account a join post p on p.person_id = a.person_id
  where a.id = of_account and p.id = in_post and app.viewer_kind() = 'doorman'
  on conflict (account_id, post_id, form) do update
    set "values" = case when draft.version = over then excluded."values"
                        else jsonb_build_object('', draft."values") || excluded."values" end,
        version = draft.version + 1, base = excluded.base, submission_id = excluded.submission_id, saved_at = excluded.saved_at $$;

-- Drafts nobody came back for end after ninety days, by the real clock, as sessions do.
create function app.forget_old_drafts() returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from draft where saved_at < now() - interval '90 days' $$;
