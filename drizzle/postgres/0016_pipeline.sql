CREATE TABLE "case_links" (
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"record_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "case_links_case_id_kind_record_id_pk" PRIMARY KEY("case_id","kind","record_id")
);
--> statement-breakpoint
CREATE TABLE "case_organizations" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"case_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"part" text NOT NULL,
	"from_on" text,
	"to_on" text
);
--> statement-breakpoint
CREATE TABLE "case_readers" (
	"case_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "case_readers_case_id_user_id_pk" PRIMARY KEY("case_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "case_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"case_id" text NOT NULL,
	"text" text NOT NULL,
	"asked_on" text NOT NULL,
	"due_on" text,
	"answered_on" text,
	"answer" text,
	"owner_id" text
);
--> statement-breakpoint
CREATE TABLE "case_sites" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"case_id" text NOT NULL,
	"site_id" text,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"offered_on" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"stream" text NOT NULL,
	"code_name" text NOT NULL,
	"code_key" text,
	"confidentiality" text NOT NULL,
	"lowered_why" text,
	"lowered_by" text,
	"organization_id" text,
	"site_id" text,
	"cluster_code" text,
	"subcluster_code" text,
	"region_code" text,
	"owner_id" text NOT NULL,
	"about" text,
	"source" text NOT NULL,
	"source_text" text,
	"opened_on" text NOT NULL,
	"stage" text NOT NULL,
	"stage_since" text NOT NULL,
	"jobs_at_risk" integer,
	"jobs_at_stake" integer,
	"jobs_announced" integer,
	"announced_on" text,
	"no_jobs_why" text,
	"jobs_verified" integer,
	"verified_on" text,
	"verified_by" text,
	"verified_why" text,
	"capital_cents" double precision,
	"currency" text NOT NULL,
	"judged_percent" integer,
	"judged_by" text,
	"judged_on" text,
	"competitor_region" text,
	"lost_reason" text,
	"lost_note" text,
	"dormant_until" text,
	"next_step" text,
	"next_step_on" text,
	"next_step_owner_id" text,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "review_items" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"reasons" jsonb NOT NULL,
	"stage" text NOT NULL,
	"stage_since" text NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"decision" text,
	"action_ids" jsonb NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"stream" text,
	"held_on" text NOT NULL,
	"since_at" timestamp (3) with time zone,
	"present" text,
	"note" text,
	"state" text NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"finished_by" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"page" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"query" text NOT NULL,
	"owner_id" text NOT NULL,
	"shared" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stage_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"moved_on" text NOT NULL,
	"moved_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"note" text
);
--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_organizations" ADD CONSTRAINT "case_organizations_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_organizations" ADD CONSTRAINT "case_organizations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_readers" ADD CONSTRAINT "case_readers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_readers" ADD CONSTRAINT "case_readers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_requests" ADD CONSTRAINT "case_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_requests" ADD CONSTRAINT "case_requests_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_sites" ADD CONSTRAINT "case_sites_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_sites" ADD CONSTRAINT "case_sites_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_site_id_sites_id_fk" FOREIGN KEY ("site_id") REFERENCES "public"."sites"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_next_step_owner_id_users_id_fk" FOREIGN KEY ("next_step_owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_moves" ADD CONSTRAINT "stage_moves_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_links_record" ON "case_links" USING btree ("kind","record_id");--> statement-breakpoint
CREATE INDEX "case_organizations_case" ON "case_organizations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_organizations_organization" ON "case_organizations" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "case_readers_user" ON "case_readers" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "case_requests_case" ON "case_requests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_requests_due" ON "case_requests" USING btree ("due_on");--> statement-breakpoint
CREATE INDEX "case_sites_case" ON "case_sites" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_sites_site" ON "case_sites" USING btree ("site_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_code" ON "cases" USING btree ("code_key");--> statement-breakpoint
CREATE INDEX "cases_board" ON "cases" USING btree ("stream","stage","stage_since");--> statement-breakpoint
CREATE INDEX "cases_organization" ON "cases" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "cases_owner" ON "cases" USING btree ("owner_id","stage");--> statement-breakpoint
CREATE INDEX "cases_updated" ON "cases" USING btree ("updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "review_items_case" ON "review_items" USING btree ("review_id","case_id");--> statement-breakpoint
CREATE INDEX "review_items_of_case" ON "review_items" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "reviews_held" ON "reviews" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "saved_views_page" ON "saved_views" USING btree ("page","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_moves_position" ON "stage_moves" USING btree ("case_id","position");--> statement-breakpoint
CREATE INDEX "stage_moves_recorded" ON "stage_moves" USING btree ("recorded_at","id");
--> statement-breakpoint
CREATE FUNCTION stage_move_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM cases WHERE id = OLD.case_id AND sample) THEN RETURN OLD; END IF;
  ELSIF NEW.note IS NULL AND (NEW.id, NEW.case_id, NEW.position, NEW.to_stage, NEW.moved_on, NEW.moved_by, NEW.recorded_at) = (OLD.id, OLD.case_id, OLD.position, OLD.to_stage, OLD.moved_on, OLD.moved_by, OLD.recorded_at) AND NEW.from_stage IS NOT DISTINCT FROM OLD.from_stage THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a stage move does not change';
END $$;
--> statement-breakpoint
CREATE TRIGGER stage_moves_no_change BEFORE UPDATE OR DELETE ON stage_moves FOR EACH ROW EXECUTE FUNCTION stage_move_stays();
