-- CreateEnum
CREATE TYPE "role" AS ENUM ('departmentStaff', 'departmentLeader', 'sendingLiaison', 'hostSecretary', 'hostLeader', 'mentor', 'cadre', 'auditor', 'systemAdministrator');

-- CreateEnum
CREATE TYPE "party" AS ENUM ('department', 'sendingUnit', 'hostUnit', 'cadre');

-- CreateEnum
CREATE TYPE "talk_kind" AS ENUM ('routine', 'reminder', 'criticism');

-- CreateEnum
CREATE TYPE "talk_side" AS ENUM ('host', 'department');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('cityOrgan', 'county', 'township', 'enterprise', 'institution');

-- CreateEnum
CREATE TYPE "sex" AS ENUM ('male', 'female');

-- CreateEnum
CREATE TYPE "party_status" AS ENUM ('member', 'probationary', 'otherParty', 'none');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('civilServant', 'participating', 'institutionStaff', 'enterpriseStaff');

-- CreateEnum
CREATE TYPE "placement_state" AS ENUM ('prepared', 'decided', 'arrived', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "early_end_reason" AS ENUM ('recall', 'discipline', 'health', 'need', 'other');

-- CreateEnum
CREATE TYPE "decision_status" AS ENUM ('given', 'toFollow');

-- CreateEnum
CREATE TYPE "standing_item" AS ENUM ('partyTransfer', 'pay', 'identity', 'benefits');

-- CreateEnum
CREATE TYPE "assessor" AS ENUM ('hostUnit', 'sendingUnit');

-- CreateEnum
CREATE TYPE "assessment_result" AS ENUM ('excellent', 'competent', 'basicallyCompetent', 'incompetent', 'noGrade');

-- CreateEnum
CREATE TYPE "outcome_kind" AS ENUM ('promoted', 'staysWithHost', 'returned', 'other');

-- CreateEnum
CREATE TYPE "programme_status" AS ENUM ('draft', 'open', 'closed');

-- CreateEnum
CREATE TYPE "receipt_kind" AS ENUM ('opened', 'acknowledged', 'answered');

-- CreateEnum
CREATE TYPE "delivery_kind" AS ENUM ('report', 'feedback');

-- CreateEnum
CREATE TYPE "review_kind" AS ENUM ('halfYear', 'endOfTerm');

-- CreateEnum
CREATE TYPE "review_side" AS ENUM ('cadre', 'sendingUnit', 'hostUnit', 'department');

-- CreateEnum
CREATE TYPE "part_state" AS ENUM ('draft', 'released');

-- CreateEnum
CREATE TYPE "virtue" AS ENUM ('virtue', 'ability', 'diligence', 'achievement', 'integrity');

-- CreateEnum
CREATE TYPE "mark" AS ENUM ('good', 'fairlyGood', 'average', 'poor');

-- CreateEnum
CREATE TYPE "finding_kind" AS ENUM ('strength', 'gap');

-- CreateEnum
CREATE TYPE "baseline_state" AS ENUM ('proposed', 'settled', 'notMeasured');

-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('units', 'roster', 'placements');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('staged', 'confirming', 'confirmed', 'undone', 'failed', 'discarded');

-- CreateEnum
CREATE TYPE "day_kind" AS ENUM ('work', 'rest');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('done', 'refused', 'denied', 'failed');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID,
    "role" "role" NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "address" TEXT,
    "device" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentor_designation" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "placement_id" UUID,
    "person_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "named_by_id" UUID NOT NULL,
    "reason" TEXT,

    CONSTRAINT "mentor_designation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "side" "talk_side" NOT NULL,
    "kind" "talk_kind" NOT NULL,
    "held_on" DATE NOT NULL,
    "talked_by_id" UUID NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed" TEXT NOT NULL,

    CONSTRAINT "talk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talk_note" (
    "talk_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "talk_note_pkey" PRIMARY KEY ("talk_id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "parent_id" UUID,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Shanghai',

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "region_id" UUID,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "is_department" BOOLEAN NOT NULL DEFAULT false,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "import_batch_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_leader" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "unit_leader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "first_responsible" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "reason" TEXT,

    CONSTRAINT "first_responsible_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "unit_id" UUID,
    "phone" TEXT,
    "import_batch_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_entry" (
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "unit_id" UUID,
    "title" TEXT,

    CONSTRAINT "directory_entry_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "identity" (
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "id_number" TEXT NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "cadre_profile" (
    "person_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "sex" "sex" NOT NULL,
    "birth_month" TEXT NOT NULL,
    "ethnicity" TEXT,
    "party_status" "party_status" NOT NULL,
    "joined_party_on" DATE,
    "started_work_on" DATE,
    "rank" TEXT,
    "position" TEXT,
    "standing" "standing" NOT NULL,
    "education" TEXT,
    "degree" TEXT,
    "overruled_reason" TEXT,
    "import_batch_id" UUID,

    CONSTRAINT "cadre_profile_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "standing" "standing" NOT NULL,
    "party_member" BOOLEAN NOT NULL,
    "state" "placement_state" NOT NULL DEFAULT 'prepared',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "actual_end_on" DATE,
    "early_end_reason" "early_end_reason",
    "early_end_note" TEXT,
    "arrived_on" DATE,
    "arrival_confirmed_by_id" UUID,
    "take_over_on" DATE,
    "decision_status" "decision_status",
    "decision_body" TEXT,
    "decided_on" DATE,
    "decision_number" TEXT,
    "waiver_reason" TEXT,
    "waived_by_id" UUID,
    "decided_by_superior" BOOLEAN NOT NULL DEFAULT false,
    "cancel_reason" TEXT,
    "baseline_not_measured" BOOLEAN NOT NULL DEFAULT false,
    "half_year_offline" BOOLEAN NOT NULL DEFAULT false,
    "import_batch_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kin_declaration" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "none" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT,
    "relation" TEXT,
    "person_id" UUID,
    "unit_id" UUID,

    CONSTRAINT "kin_declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing_check" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "item" "standing_item" NOT NULL,
    "confirmed_on" DATE NOT NULL,
    "confirmed_by_id" UUID NOT NULL,
    "note" TEXT,

    CONSTRAINT "standing_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_assessment" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "assessor" "assessor" NOT NULL,
    "result" "assessment_result",
    "result_on" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "annual_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "breach" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "description" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_on" DATE NOT NULL,

    CONSTRAINT "breach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_outcome" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "kind" "outcome_kind" NOT NULL,
    "performance" TEXT NOT NULL,
    "need" TEXT NOT NULL,
    "level_two_reason" TEXT,
    "decided_on" DATE NOT NULL,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "placement_outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "status" "programme_status" NOT NULL DEFAULT 'draft',
    "quota" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "approved_by" TEXT,
    "approved_on" DATE,
    "document_number" TEXT,
    "front_lines" TEXT[],
    "host_capacity" INTEGER NOT NULL DEFAULT 2,
    "enterprise_grades" TEXT[],
    "talk_months" INTEGER NOT NULL DEFAULT 1,
    "report_months" INTEGER NOT NULL DEFAULT 3,
    "excellent_share" INTEGER NOT NULL DEFAULT 20,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capability" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "levels" TEXT[],

    CONSTRAINT "capability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "front_line" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "places" INTEGER NOT NULL DEFAULT 1,
    "approved_on" DATE,
    "approved_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_need" (
    "position_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "position_need_pkey" PRIMARY KEY ("position_id","capability_id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "period" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "corrects_id" UUID,
    "work" TEXT NOT NULL,
    "study" TEXT NOT NULL,
    "life" TEXT NOT NULL,
    "thought" TEXT NOT NULL,
    "submitted_on" DATE NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "kind" "delivery_kind" NOT NULL,
    "report_id" UUID,
    "review_id" UUID,
    "party" "party" NOT NULL,
    "delivered_on" DATE NOT NULL,
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "party" "party" NOT NULL,
    "kind" "receipt_kind" NOT NULL,
    "person_id" UUID NOT NULL,
    "post_id" UUID,
    "on_day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT,
    "paper_scan_id" UUID,
    "recorded_by_id" UUID,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "state" "baseline_state" NOT NULL,
    "scores" JSONB NOT NULL,
    "proposed_by_id" UUID,
    "proposed_on" DATE,
    "settled_by_id" UUID,
    "settled_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_part" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "kind" "review_kind" NOT NULL,
    "side" "review_side" NOT NULL,
    "state" "part_state" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "written_by_id" UUID NOT NULL,
    "released_by_id" UUID,
    "released_on" DATE,
    "return_reason" TEXT,
    "returned_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "kind" "review_kind" NOT NULL,
    "corrects_id" UUID,
    "correction_reason" TEXT,
    "grade" INTEGER NOT NULL,
    "comment" TEXT NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_on" DATE NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_score" (
    "review_id" UUID NOT NULL,
    "capability_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "baseline" INTEGER,
    "need" INTEGER,

    CONSTRAINT "review_score_pkey" PRIMARY KEY ("review_id","capability_id")
);

-- CreateTable
CREATE TABLE "review_mark" (
    "review_id" UUID NOT NULL,
    "virtue" "virtue" NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "mark" "mark" NOT NULL,

    CONSTRAINT "review_mark_pkey" PRIMARY KEY ("review_id","virtue")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "kind" "finding_kind" NOT NULL,
    "place" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT[],

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "missed_review" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "sending_unit_id" UUID NOT NULL,
    "host_unit_id" UUID NOT NULL,
    "cadre_id" UUID NOT NULL,
    "kind" "review_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_on" DATE NOT NULL,

    CONSTRAINT "missed_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "seeded_on" DATE,
    "seeded_at" TIMESTAMPTZ(3),
    "seeded_audit_seq" BIGINT,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "department_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "day_kind" NOT NULL,
    "name" TEXT,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("department_id","day")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "kind" "import_kind" NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'staged',
    "file_name" TEXT NOT NULL,
    "file_id" UUID,
    "mapping" JSONB NOT NULL,
    "only_if_all_good" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "created_by_id" UUID NOT NULL,
    "created_by_post_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "batch_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "department_id" UUID NOT NULL,
    "values" JSONB NOT NULL,
    "errors" JSONB NOT NULL,
    "overruled_reason" TEXT,
    "decision" TEXT,
    "result" TEXT,
    "subject_id" UUID,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("batch_id","sheet","row")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "viewer_key" TEXT NOT NULL,
    "department_id" UUID,
    "command" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("viewer_key","id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient_id" UUID,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "placement_id" UUID,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGSERIAL NOT NULL,
    "department_id" UUID,
    "on_day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "viewer_kind" TEXT NOT NULL,
    "account_id" UUID,
    "person_id" UUID,
    "post_id" UUID,
    "role" "role",
    "address" TEXT,
    "event" TEXT NOT NULL,
    "outcome" "audit_outcome" NOT NULL,
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "placement_id" UUID,
    "changes" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_name_key" ON "account"("name");

-- CreateIndex
CREATE INDEX "account_person_id_idx" ON "account"("person_id");

-- CreateIndex
CREATE INDEX "post_person_id_idx" ON "post"("person_id");

-- CreateIndex
CREATE INDEX "post_unit_id_role_idx" ON "post"("unit_id", "role");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "mentor_designation_host_unit_id_idx" ON "mentor_designation"("host_unit_id");

-- CreateIndex
CREATE INDEX "mentor_designation_placement_id_idx" ON "mentor_designation"("placement_id");

-- CreateIndex
CREATE INDEX "mentor_designation_person_id_idx" ON "mentor_designation"("person_id");

-- CreateIndex
CREATE INDEX "talk_placement_id_held_on_idx" ON "talk"("placement_id", "held_on");

-- CreateIndex
CREATE INDEX "talk_host_unit_id_idx" ON "talk"("host_unit_id");

-- CreateIndex
CREATE INDEX "talk_department_id_held_on_id_idx" ON "talk"("department_id", "held_on", "id");

-- CreateIndex
CREATE INDEX "talk_note_placement_id_idx" ON "talk_note"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "region_department_id_name_key" ON "region"("department_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "department_name_key" ON "department"("name");

-- CreateIndex
CREATE UNIQUE INDEX "unit_department_id_name_key" ON "unit"("department_id", "name");

-- CreateIndex
CREATE INDEX "unit_leader_unit_id_idx" ON "unit_leader"("unit_id");

-- CreateIndex
CREATE INDEX "unit_leader_person_id_idx" ON "unit_leader"("person_id");

-- CreateIndex
CREATE INDEX "first_responsible_unit_id_idx" ON "first_responsible"("unit_id");

-- CreateIndex
CREATE INDEX "first_responsible_person_id_idx" ON "first_responsible"("person_id");

-- CreateIndex
CREATE INDEX "directory_entry_department_id_name_idx" ON "directory_entry"("department_id", "name");

-- CreateIndex
CREATE INDEX "directory_entry_department_id_initials_idx" ON "directory_entry"("department_id", "initials");

-- CreateIndex
CREATE UNIQUE INDEX "identity_department_id_id_number_key" ON "identity"("department_id", "id_number");

-- CreateIndex
CREATE INDEX "cadre_profile_unit_id_idx" ON "cadre_profile"("unit_id");

-- CreateIndex
CREATE INDEX "placement_department_id_starts_on_idx" ON "placement"("department_id", "starts_on");

-- CreateIndex
CREATE INDEX "placement_sending_unit_id_idx" ON "placement"("sending_unit_id");

-- CreateIndex
CREATE INDEX "placement_host_unit_id_idx" ON "placement"("host_unit_id");

-- CreateIndex
CREATE INDEX "placement_cadre_id_idx" ON "placement"("cadre_id");

-- CreateIndex
CREATE INDEX "placement_programme_id_idx" ON "placement"("programme_id");

-- CreateIndex
CREATE INDEX "placement_position_id_idx" ON "placement"("position_id");

-- CreateIndex
CREATE INDEX "kin_declaration_placement_id_idx" ON "kin_declaration"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "standing_check_placement_id_item_key" ON "standing_check"("placement_id", "item");

-- CreateIndex
CREATE UNIQUE INDEX "annual_assessment_placement_id_year_key" ON "annual_assessment"("placement_id", "year");

-- CreateIndex
CREATE INDEX "breach_placement_id_idx" ON "breach"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_outcome_placement_id_key" ON "placement_outcome"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_department_id_name_key" ON "programme"("department_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "capability_programme_id_name_key" ON "capability"("programme_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "capability_programme_id_place_key" ON "capability"("programme_id", "place");

-- CreateIndex
CREATE INDEX "position_host_unit_id_idx" ON "position"("host_unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "position_programme_id_host_unit_id_title_key" ON "position"("programme_id", "host_unit_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "report_corrects_id_key" ON "report"("corrects_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_placement_id_period_number_key" ON "report"("placement_id", "period", "number");

-- CreateIndex
CREATE INDEX "delivery_placement_id_idx" ON "delivery"("placement_id");

-- CreateIndex
CREATE INDEX "delivery_department_id_kind_idx" ON "delivery"("department_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_report_id_party_key" ON "delivery"("report_id", "party");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_review_id_party_key" ON "delivery"("review_id", "party");

-- CreateIndex
CREATE INDEX "receipt_delivery_id_idx" ON "receipt"("delivery_id");

-- CreateIndex
CREATE INDEX "receipt_placement_id_idx" ON "receipt"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_placement_id_key" ON "baseline"("placement_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_part_placement_id_kind_side_key" ON "review_part"("placement_id", "kind", "side");

-- CreateIndex
CREATE UNIQUE INDEX "review_corrects_id_key" ON "review"("corrects_id");

-- CreateIndex
CREATE INDEX "review_placement_id_idx" ON "review"("placement_id");

-- CreateIndex
CREATE INDEX "finding_review_id_idx" ON "finding"("review_id");

-- CreateIndex
CREATE UNIQUE INDEX "missed_review_placement_id_kind_key" ON "missed_review"("placement_id", "kind");

-- CreateIndex
CREATE INDEX "import_batch_department_id_idx" ON "import_batch"("department_id");

-- CreateIndex
CREATE INDEX "outbox_sent_at_idx" ON "outbox"("sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_key_key" ON "stored_file"("key");

-- CreateIndex
CREATE INDEX "audit_entry_department_id_seq_idx" ON "audit_entry"("department_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entry_placement_id_idx" ON "audit_entry"("placement_id");

-- AddForeignKey
ALTER TABLE "unit_leader" ADD CONSTRAINT "unit_leader_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_entry" ADD CONSTRAINT "directory_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadre_profile" ADD CONSTRAINT "cadre_profile_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capability" ADD CONSTRAINT "capability_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_need" ADD CONSTRAINT "position_need_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_score" ADD CONSTRAINT "review_score_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_mark" ADD CONSTRAINT "review_mark_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
