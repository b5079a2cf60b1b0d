-- What others did that concerns a post: one row for each act, told to the posts named in it.
create table message (
  id uuid primary key,
  department_id uuid not null references department (id),
  placement_id uuid not null references placement (id) on delete cascade,
  sending_unit_id uuid not null,
  host_unit_id uuid not null,
  cadre_id uuid not null,
  verb text not null,
  facts jsonb not null,
  roles text[] not null,
  by_id uuid not null,
  at timestamptz(3) not null
);
create index message_department_id_at_id_idx on message (department_id, at desc, id desc);
create index message_placement_id_idx on message (placement_id);

-- A message carries the parties of its placement, or a wall would read the wrong ones.
create trigger guard_parties before insert or update on message for each row execute function app.guard_parties();

-- Up to when a person has seen the messages of a post.
create table message_seen (
  account_id uuid not null references account (id),
  post_id uuid not null references post (id),
  department_id uuid not null references department (id),
  seen_at timestamptz(3) not null,
  primary key (account_id, post_id)
);

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  reach text := '(department_id = (select app.department(''placement'')) or placement_id in (select app.placements(''placement'')))';
  own text := 'account_id = (select app.account()) and department_id = (select app.area())';
begin
  execute format('grant select, insert on message, message_seen to %I', app_role);
  call app.wall('message', '(select app.role()) = any(roles) and ' || reach, 'by_id = (select app.person()) and ' || reach, null, null);
  call app.wall('message_seen', own, own, own, null);
end $$;
