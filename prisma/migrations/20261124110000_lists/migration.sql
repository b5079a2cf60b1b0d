-- Views of lists that people keep, and acts done on many records one by one.
CREATE TYPE "batch_state" AS ENUM ('prepared', 'running', 'done', 'cancelled', 'stopped');
CREATE TYPE "batch_result" AS ENUM ('done', 'refused', 'incomplete', 'notFound', 'undone', 'failed');

CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "role" "role" NOT NULL,
    "unit_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "saved_view_is_short" CHECK (length(name) BETWEEN 1 AND 20 AND length(query) <= 600)
);
CREATE UNIQUE INDEX "saved_view_account_id_list_name_key" ON "saved_view"("account_id", "list", "name");
CREATE INDEX "saved_view_department_id_list_idx" ON "saved_view"("department_id", "list");

CREATE TABLE "batch_run" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "shared" JSONB NOT NULL,
    "state" "batch_state" NOT NULL DEFAULT 'prepared',
    "total" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "batch_run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "batch_run_account_id_created_at_idx" ON "batch_run"("account_id", "created_at");

CREATE TABLE "batch_item" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seen_version" INTEGER,
    "result" "batch_result",
    "refusal" JSONB,

    CONSTRAINT "batch_item_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "batch_item_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "batch_run"("id")
);
CREATE UNIQUE INDEX "batch_item_run_id_place_key" ON "batch_item"("run_id", "place");
CREATE UNIQUE INDEX "batch_item_run_id_subject_key" ON "batch_item"("run_id", "subject");

-- A job whose starter lost the post may do nothing but say so: what was not begun stays undone.
create function app.stop_batch(of_run uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  with stopped as (
    update batch_run set state = 'stopped', ended_at = now(), version = version + 1
    where id = of_run and state = 'running' and app.viewer_kind() = 'job' returning id)
  update batch_item set result = 'undone' where run_id in (select id from stopped) and result is null $$;

do $$
declare
  app_role text := coalesce(nullif(current_setting('guazhi.app_role', true), ''), 'guazhi_app');
  own text := 'department_id = (select app.area()) and account_id = (select app.account())';
begin
  execute format('grant select, insert on saved_view, batch_run, batch_item to %I', app_role);
  -- one's own, and what was shared with whoever wears the same hat in the same place
  call app.wall('saved_view',
    own || ' or (shared and department_id = (select app.area()) and role::text = (select app.role()) and unit_id is not distinct from (select app.unit()))',
    own, own, own);
  call app.wall('batch_run', own, own, own, null);
  call app.wall('batch_item', own, own, own, null);
end $$;
