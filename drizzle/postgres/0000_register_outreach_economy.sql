CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"path" text NOT NULL,
	"account_key" text NOT NULL,
	"network_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" text,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"epoch" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_because" text,
	"second_factor_at" timestamp (3) with time zone,
	"network" text NOT NULL,
	"device" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"roles" jsonb NOT NULL,
	"password_hash" text,
	"invited_at" timestamp (3) with time zone,
	"joined_at" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"disabled_by" text,
	"totp_secret" text,
	"totp_confirmed_at" timestamp (3) with time zone,
	"totp_last_step" integer,
	"recovery_codes" jsonb NOT NULL,
	"session_epoch" integer DEFAULT 1 NOT NULL,
	"preferences" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"command" text NOT NULL,
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"level" text NOT NULL,
	"changed" jsonb NOT NULL,
	"values" jsonb NOT NULL,
	"reason" text,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "record_versions_record_record_id_version_pk" PRIMARY KEY("record","record_id","version")
);
--> statement-breakpoint
CREATE TABLE "class_schemes" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"scheme" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_definitions" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_code" text NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"effective_from" text NOT NULL,
	"naics_version" text NOT NULL,
	"note" text,
	"published_at" timestamp (3) with time zone,
	"published_by" text
);
--> statement-breakpoint
CREATE TABLE "cluster_industries" (
	"definition_id" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"naics_code" text NOT NULL,
	"weight" double precision NOT NULL,
	"distribution" boolean NOT NULL,
	"why" text,
	CONSTRAINT "cluster_industries_definition_id_subcluster_code_naics_code_pk" PRIMARY KEY("definition_id","subcluster_code","naics_code")
);
--> statement-breakpoint
CREATE TABLE "dataset_lines" (
	"dataset_id" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"level" text NOT NULL,
	"naics" jsonb NOT NULL,
	"parent_code" text,
	"position" integer NOT NULL,
	CONSTRAINT "dataset_lines_dataset_id_code_pk" PRIMARY KEY("dataset_id","code")
);
--> statement-breakpoint
CREATE TABLE "datasets" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"provider" text NOT NULL,
	"source_table" text NOT NULL,
	"source_url" text,
	"vintage" text NOT NULL,
	"reference_period" text NOT NULL,
	"measure" text NOT NULL,
	"unit" text NOT NULL,
	"place_basis" text NOT NULL,
	"ownership" text,
	"rounding" text NOT NULL,
	"rounding_unit" double precision,
	"survey" boolean NOT NULL,
	"release_limit" double precision,
	"time_series_ok" boolean NOT NULL,
	"employment_ok" boolean NOT NULL,
	"naics_version" text NOT NULL,
	"licence" text NOT NULL,
	"note" text,
	"retrieved_on" text,
	"sha256" text NOT NULL,
	"state" text NOT NULL,
	"published_at" timestamp (3) with time zone,
	"batch_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "industries" (
	"version" text NOT NULL,
	"code" text NOT NULL,
	"level" integer NOT NULL,
	"title" text NOT NULL,
	"parent_code" text,
	CONSTRAINT "industries_version_code_pk" PRIMARY KEY("version","code")
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"dataset_id" text NOT NULL,
	"region_code" text NOT NULL,
	"line_code" text NOT NULL,
	"period" integer NOT NULL,
	"measure" text NOT NULL,
	"value" double precision,
	"status" text NOT NULL,
	"lo" double precision,
	"hi" double precision,
	CONSTRAINT "observations_dataset_id_region_code_line_code_period_measure_pk" PRIMARY KEY("dataset_id","region_code","line_code","period","measure")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	CONSTRAINT "places_name_region_code_pk" PRIMARY KEY("name","region_code")
);
--> statement-breakpoint
CREATE TABLE "region_members" (
	"region_code" text NOT NULL,
	"member_code" text NOT NULL,
	CONSTRAINT "region_members_region_code_member_code_pk" PRIMARY KEY("region_code","member_code")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"system" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"parent_code" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subclusters" (
	"definition_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"tone" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "subclusters_definition_id_code_pk" PRIMARY KEY("definition_id","code")
);
--> statement-breakpoint
CREATE TABLE "import_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"staged_as" text,
	"layout" text NOT NULL,
	"state" text NOT NULL,
	"plan" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"rows_done" integer NOT NULL,
	"rows_total" integer,
	"dataset_id" text,
	"failure" text,
	"lease_until" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "import_rejections" (
	"batch_id" text NOT NULL,
	"line" integer NOT NULL,
	"column" text NOT NULL,
	"value" text,
	"reason" text NOT NULL,
	CONSTRAINT "import_rejections_batch_id_line_column_pk" PRIMARY KEY("batch_id","line","column")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"occurred_on" text NOT NULL,
	"duration_min" integer,
	"channel" text,
	"place" text,
	"summary" text NOT NULL,
	"details" text,
	"confidentiality" text NOT NULL,
	"author_id" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "activity_readers" (
	"activity_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "activity_readers_activity_id_user_id_pk" PRIMARY KEY("activity_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "participations" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"organization_id" text,
	"person_id" text,
	"side" text NOT NULL,
	"attendance" text NOT NULL,
	"sentiment" integer,
	"occurred_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"owner_id" text NOT NULL,
	"due_on" text NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"topic_id" text,
	"activity_id" text,
	"organization_id" text,
	"confidentiality" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"activity_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"issue_type" text,
	"follow_up" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"person_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"title" text,
	"flags" jsonb NOT NULL,
	"primary" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"organization_id" text,
	"person_id" text,
	"association_id" text NOT NULL,
	"membership_class" text
);
--> statement-breakpoint
CREATE TABLE "organization_industries" (
	"organization_id" text NOT NULL,
	"naics_code" text NOT NULL,
	"naics_version" text NOT NULL,
	"share" double precision,
	"primary" boolean NOT NULL,
	CONSTRAINT "organization_industries_organization_id_naics_code_pk" PRIMARY KEY("organization_id","naics_code")
);
--> statement-breakpoint
CREATE TABLE "organization_subclusters" (
	"organization_id" text NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"role" text NOT NULL,
	"share_kind" text NOT NULL,
	"share_low" double precision,
	"share_high" double precision,
	"source" text,
	"as_of" text,
	CONSTRAINT "organization_subclusters_organization_id_cluster_code_subcluster_code_pk" PRIMARY KEY("organization_id","cluster_code","subcluster_code")
);
--> statement-breakpoint
CREATE TABLE "organization_tags" (
	"organization_id" text NOT NULL,
	"tag_id" text NOT NULL,
	CONSTRAINT "organization_tags_organization_id_tag_id_pk" PRIMARY KEY("organization_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"legal_name" text NOT NULL,
	"name_key" text NOT NULL,
	"trade_names" jsonb NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"business_number" text,
	"website" text,
	"rights_holder" boolean NOT NULL,
	"parent_id" text,
	"owner_id" text,
	"founded_year" integer,
	"about" text,
	"jobs_total" integer,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"name_key" text NOT NULL,
	"pronoun" text,
	"languages" jsonb NOT NULL,
	"email" text,
	"email_key" text,
	"phone" text,
	"preferred_channel" text,
	"do_not_contact_since" text,
	"about" text,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "search_names" (
	"id" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"record_id" text NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sites" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text NOT NULL,
	"name" text,
	"address" text,
	"place" text,
	"region_code" text,
	"lat" double precision,
	"lng" double precision,
	"jobs_count" integer,
	"jobs_low" integer,
	"jobs_high" integer,
	"jobs_as_of" text,
	"jobs_basis" text,
	"closed_on" text
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_industries" ADD CONSTRAINT "cluster_industries_definition_id_cluster_definitions_id_fk" FOREIGN KEY ("definition_id") REFERENCES "public"."cluster_definitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_lines" ADD CONSTRAINT "dataset_lines_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_members" ADD CONSTRAINT "region_members_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_members" ADD CONSTRAINT "region_members_member_code_regions_code_fk" FOREIGN KEY ("member_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subclusters" ADD CONSTRAINT "subclusters_definition_id_cluster_definitions_id_fk" FOREIGN KEY ("definition_id") REFERENCES "public"."cluster_definitions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rejections" ADD CONSTRAINT "import_rejections_batch_id_import_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."import_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_readers" ADD CONSTRAINT "activity_readers_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_readers" ADD CONSTRAINT "activity_readers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_association_id_organizations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_industries" ADD CONSTRAINT "organization_industries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_subclusters" ADD CONSTRAINT "organization_subclusters_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_tags" ADD CONSTRAINT "organization_tags_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_tags" ADD CONSTRAINT "organization_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sites" ADD CONSTRAINT "sites_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_account" ON "attempts" USING btree ("account_key","at");--> statement-breakpoint
CREATE INDEX "attempts_network" ON "attempts" USING btree ("network_key","at");--> statement-breakpoint
CREATE UNIQUE INDEX "identities_subject" ON "identities" USING btree ("issuer","subject");--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_links_token" ON "one_time_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "one_time_links_user" ON "one_time_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "audit_record" ON "audit_events" USING btree ("record","record_id");--> statement-breakpoint
CREATE INDEX "audit_actor" ON "audit_events" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_definitions_version" ON "cluster_definitions" USING btree ("cluster_code","version");--> statement-breakpoint
CREATE UNIQUE INDEX "datasets_vintage" ON "datasets" USING btree ("code","vintage","sha256");--> statement-breakpoint
CREATE INDEX "datasets_state" ON "datasets" USING btree ("state");--> statement-breakpoint
CREATE INDEX "industries_parent" ON "industries" USING btree ("version","parent_code");--> statement-breakpoint
CREATE INDEX "observations_period" ON "observations" USING btree ("dataset_id","period");--> statement-breakpoint
CREATE INDEX "import_batches_state" ON "import_batches" USING btree ("state");--> statement-breakpoint
CREATE INDEX "import_batches_file" ON "import_batches" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "activities_occurred" ON "activities" USING btree ("occurred_on","id");--> statement-breakpoint
CREATE INDEX "activities_author" ON "activities" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "activity_readers_user" ON "activity_readers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "participations_activity" ON "participations" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "participations_organization" ON "participations" USING btree ("organization_id","occurred_on","activity_id");--> statement-breakpoint
CREATE INDEX "participations_person" ON "participations" USING btree ("person_id","occurred_on","activity_id");--> statement-breakpoint
CREATE INDEX "tasks_owner" ON "tasks" USING btree ("owner_id","state","due_on");--> statement-breakpoint
CREATE INDEX "tasks_due" ON "tasks" USING btree ("state","due_on");--> statement-breakpoint
CREATE INDEX "tasks_activity" ON "tasks" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "tasks_organization" ON "tasks" USING btree ("organization_id","state");--> statement-breakpoint
CREATE INDEX "topics_activity" ON "topics" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "affiliations_person" ON "affiliations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "affiliations_organization" ON "affiliations" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "memberships_organization" ON "memberships" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "memberships_person" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "memberships_association" ON "memberships" USING btree ("association_id");--> statement-breakpoint
CREATE INDEX "organization_industries_code" ON "organization_industries" USING btree ("naics_code");--> statement-breakpoint
CREATE INDEX "organization_subclusters_code" ON "organization_subclusters" USING btree ("cluster_code","subcluster_code","organization_id");--> statement-breakpoint
CREATE INDEX "organization_tags_tag" ON "organization_tags" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "organizations_name" ON "organizations" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "organizations_kind" ON "organizations" USING btree ("kind","name_key");--> statement-breakpoint
CREATE INDEX "organizations_jobs" ON "organizations" USING btree ("jobs_total");--> statement-breakpoint
CREATE INDEX "organizations_updated" ON "organizations" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "organizations_owner" ON "organizations" USING btree ("owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_business_number" ON "organizations" USING btree ("business_number");--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("name_key","id");--> statement-breakpoint
CREATE INDEX "people_email" ON "people" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "search_names_key" ON "search_names" USING btree ("key");--> statement-breakpoint
CREATE INDEX "search_names_record" ON "search_names" USING btree ("kind","record_id");--> statement-breakpoint
CREATE INDEX "sites_organization" ON "sites" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "sites_region" ON "sites" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "sites_place" ON "sites" USING btree ("place");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_key" ON "tags" USING btree ("key");