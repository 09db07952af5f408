CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activity_id" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"stored_as" text NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activity_id" text,
	"owner_id" text NOT NULL,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text,
	"organization_id" text NOT NULL,
	"kind" text NOT NULL,
	"jobs" integer NOT NULL,
	"stated_on" text NOT NULL,
	"statement" text NOT NULL,
	"evidence" text,
	"state" text NOT NULL,
	"verified_on" text,
	"verified_by" text
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activity_id" text,
	"owner_id" text NOT NULL,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text,
	"promisor_organization_id" text,
	"promisor_person_id" text,
	"promisee_organization_id" text,
	"promisee_person_id" text,
	"text" text NOT NULL,
	"made_on" text NOT NULL,
	"due_on" text,
	"state" text NOT NULL,
	"evidence" text,
	"settled_on" text,
	"settled_by" text
);
--> statement-breakpoint
CREATE TABLE "introductions" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activity_id" text,
	"owner_id" text NOT NULL,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text,
	"a_organization_id" text NOT NULL,
	"a_person_id" text,
	"b_organization_id" text NOT NULL,
	"b_person_id" text,
	"purpose" text NOT NULL,
	"made_on" text NOT NULL,
	"result" text NOT NULL,
	"result_on" text,
	"evidence" text
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"activity_id" text,
	"owner_id" text NOT NULL,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text,
	"organization_id" text NOT NULL,
	"person_id" text,
	"to_organization_id" text NOT NULL,
	"to_person_id" text,
	"need" text NOT NULL,
	"made_on" text NOT NULL,
	"accepted_on" text,
	"declined_on" text,
	"outcome" text,
	"outcome_on" text,
	"outcome_note" text
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"interview_id" text NOT NULL,
	"question" text NOT NULL,
	"value" jsonb,
	"skipped" boolean NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	CONSTRAINT "answers_interview_id_question_pk" PRIMARY KEY("interview_id","question")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"survey_version_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"person_id" text,
	"activity_id" text NOT NULL,
	"interviewer_id" text NOT NULL,
	"held_on" text NOT NULL,
	"state" text NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "red_flag_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"advice" text,
	"condition" jsonb NOT NULL,
	"severity" text NOT NULL,
	"clock_amount" integer NOT NULL,
	"clock_unit" text NOT NULL,
	"note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" text
);
--> statement-breakpoint
CREATE TABLE "red_flag_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"flag_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	"text" text,
	"to_user_id" text
);
--> statement-breakpoint
CREATE TABLE "red_flags" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text NOT NULL,
	"rule_id" text,
	"rule_code" text,
	"title" text NOT NULL,
	"why" text NOT NULL,
	"severity" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"clock_amount" integer NOT NULL,
	"clock_unit" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"owner_id" text NOT NULL,
	"state" text NOT NULL,
	"escalated_at" timestamp (3) with time zone,
	"escalated_to" text,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"resolution" text,
	"activity_id" text,
	"interview_id" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"survey_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"body" jsonb NOT NULL,
	"note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_by" text
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"about" text,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_read_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"occasion" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failure" text,
	"about" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "planned_visit_parties" (
	"id" text PRIMARY KEY NOT NULL,
	"visit_id" text NOT NULL,
	"organization_id" text,
	"person_id" text
);
--> statement-breakpoint
CREATE TABLE "planned_visits" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"day" text NOT NULL,
	"time" text,
	"duration_min" integer,
	"place" text,
	"note" text,
	"owner_id" text NOT NULL,
	"state" text NOT NULL,
	"sequence" integer NOT NULL,
	"activity_id" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text,
	"person_id" text,
	"scope" text NOT NULL,
	"partner_id" text,
	"source" text NOT NULL,
	"given_by" text NOT NULL,
	"given_on" text NOT NULL,
	"expires_on" text,
	"note" text,
	"activity_id" text,
	"withdrawn_on" text,
	"withdrawn_how" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclosure_packages" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"reference" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"received_on" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"decisions" jsonb NOT NULL,
	"released_at" timestamp (3) with time zone,
	"released_by" text
);
--> statement-breakpoint
CREATE TABLE "retention_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"record" text NOT NULL,
	"after_months" integer NOT NULL,
	"only_kinds" jsonb NOT NULL,
	"why" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "tombstones" (
	"id" text PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"occurred_on" text,
	"rule_id" text,
	"why" text NOT NULL,
	"purged_at" timestamp (3) with time zone NOT NULL,
	"purged_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "do_not_contact_since" text;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_promisor_organization_id_organizations_id_fk" FOREIGN KEY ("promisor_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_promisor_person_id_people_id_fk" FOREIGN KEY ("promisor_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_promisee_organization_id_organizations_id_fk" FOREIGN KEY ("promisee_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_promisee_person_id_people_id_fk" FOREIGN KEY ("promisee_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_a_organization_id_organizations_id_fk" FOREIGN KEY ("a_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_a_person_id_people_id_fk" FOREIGN KEY ("a_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_b_organization_id_organizations_id_fk" FOREIGN KEY ("b_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "introductions" ADD CONSTRAINT "introductions_b_person_id_people_id_fk" FOREIGN KEY ("b_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_to_organization_id_organizations_id_fk" FOREIGN KEY ("to_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_to_person_id_people_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_survey_version_id_survey_versions_id_fk" FOREIGN KEY ("survey_version_id") REFERENCES "public"."survey_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_interviewer_id_users_id_fk" FOREIGN KEY ("interviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flag_steps" ADD CONSTRAINT "red_flag_steps_flag_id_red_flags_id_fk" FOREIGN KEY ("flag_id") REFERENCES "public"."red_flags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_rule_id_red_flag_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."red_flag_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_escalated_to_users_id_fk" FOREIGN KEY ("escalated_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "red_flags" ADD CONSTRAINT "red_flags_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_survey_id_surveys_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."surveys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_messages" ADD CONSTRAINT "outbox_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visit_parties" ADD CONSTRAINT "planned_visit_parties_visit_id_planned_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."planned_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visit_parties" ADD CONSTRAINT "planned_visit_parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visit_parties" ADD CONSTRAINT "planned_visit_parties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_partner_id_organizations_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_rule_id_retention_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."retention_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_activity" ON "attachments" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "claims_organization" ON "claims" USING btree ("organization_id","stated_on");--> statement-breakpoint
CREATE INDEX "claims_stated" ON "claims" USING btree ("stated_on","state");--> statement-breakpoint
CREATE INDEX "claims_activity" ON "claims" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "commitments_promisor" ON "commitments" USING btree ("promisor_organization_id","state");--> statement-breakpoint
CREATE INDEX "commitments_promisee" ON "commitments" USING btree ("promisee_organization_id","state");--> statement-breakpoint
CREATE INDEX "commitments_due" ON "commitments" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "commitments_owner" ON "commitments" USING btree ("owner_id","state","due_on");--> statement-breakpoint
CREATE INDEX "commitments_activity" ON "commitments" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "introductions_a" ON "introductions" USING btree ("a_organization_id","made_on");--> statement-breakpoint
CREATE INDEX "introductions_b" ON "introductions" USING btree ("b_organization_id","made_on");--> statement-breakpoint
CREATE INDEX "introductions_owner" ON "introductions" USING btree ("owner_id","made_on");--> statement-breakpoint
CREATE INDEX "introductions_activity" ON "introductions" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "referrals_organization" ON "referrals" USING btree ("organization_id","made_on");--> statement-breakpoint
CREATE INDEX "referrals_to" ON "referrals" USING btree ("to_organization_id","made_on");--> statement-breakpoint
CREATE INDEX "referrals_owner" ON "referrals" USING btree ("owner_id","made_on");--> statement-breakpoint
CREATE INDEX "referrals_activity" ON "referrals" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "interviews_organization" ON "interviews" USING btree ("organization_id","held_on");--> statement-breakpoint
CREATE INDEX "interviews_version" ON "interviews" USING btree ("survey_version_id","held_on");--> statement-breakpoint
CREATE INDEX "interviews_interviewer" ON "interviews" USING btree ("interviewer_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "interviews_activity" ON "interviews" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "red_flag_rules_version" ON "red_flag_rules" USING btree ("code","version");--> statement-breakpoint
CREATE INDEX "red_flag_steps_flag" ON "red_flag_steps" USING btree ("flag_id","at");--> statement-breakpoint
CREATE INDEX "red_flags_organization" ON "red_flags" USING btree ("organization_id","state");--> statement-breakpoint
CREATE INDEX "red_flags_due" ON "red_flags" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "red_flags_owner" ON "red_flags" USING btree ("owner_id","state","due_at");--> statement-breakpoint
CREATE INDEX "red_flags_activity" ON "red_flags" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "red_flags_interview" ON "red_flags" USING btree ("interview_id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_versions_version" ON "survey_versions" USING btree ("survey_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "feeds_token" ON "feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "feeds_owner" ON "feeds" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "notices_user" ON "notices" USING btree ("user_id","read_at","at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_occasion" ON "notices" USING btree ("user_id","kind","record_id","occasion");--> statement-breakpoint
CREATE INDEX "outbox_state" ON "outbox_messages" USING btree ("state","queued_at");--> statement-breakpoint
CREATE INDEX "outbox_user" ON "outbox_messages" USING btree ("user_id","queued_at");--> statement-breakpoint
CREATE INDEX "planned_visit_parties_visit" ON "planned_visit_parties" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "planned_visit_parties_organization" ON "planned_visit_parties" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "planned_visits_day" ON "planned_visits" USING btree ("day","state");--> statement-breakpoint
CREATE INDEX "planned_visits_owner" ON "planned_visits" USING btree ("owner_id","day");--> statement-breakpoint
CREATE INDEX "planned_visits_activity" ON "planned_visits" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "consents_organization" ON "consents" USING btree ("organization_id","scope");--> statement-breakpoint
CREATE INDEX "consents_person" ON "consents" USING btree ("person_id","scope");--> statement-breakpoint
CREATE INDEX "consents_expires" ON "consents" USING btree ("expires_on");--> statement-breakpoint
CREATE INDEX "disclosure_packages_state" ON "disclosure_packages" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "tombstones_record" ON "tombstones" USING btree ("record","record_id");
--> statement-breakpoint
CREATE FUNCTION published_survey_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a published survey version does not change'; END $$;
--> statement-breakpoint
CREATE TRIGGER survey_versions_no_change BEFORE UPDATE OR DELETE ON survey_versions FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION published_survey_stays();
--> statement-breakpoint
CREATE FUNCTION published_rule_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a published rule does not change'; END $$;
--> statement-breakpoint
CREATE TRIGGER red_flag_rules_no_change BEFORE UPDATE OR DELETE ON red_flag_rules FOR EACH ROW WHEN (OLD.state <> 'draft') EXECUTE FUNCTION published_rule_stays();
--> statement-breakpoint
CREATE FUNCTION red_flag_step_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'what happened to a red flag does not change'; END $$;
--> statement-breakpoint
CREATE TRIGGER red_flag_steps_no_update BEFORE UPDATE ON red_flag_steps FOR EACH ROW EXECUTE FUNCTION red_flag_step_stays();
--> statement-breakpoint
CREATE FUNCTION tombstone_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a tombstone stays'; END $$;
--> statement-breakpoint
CREATE TRIGGER tombstones_no_change BEFORE UPDATE OR DELETE ON tombstones FOR EACH ROW EXECUTE FUNCTION tombstone_stays();
