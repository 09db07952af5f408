CREATE TABLE "initiative_contacts" (
	"initiative_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "initiative_contacts_initiative_id_activity_id_pk" PRIMARY KEY("initiative_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "initiative_funders" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"initiative_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"amount_cents" double precision,
	"currency" text NOT NULL,
	"agreed_on" text
);
--> statement-breakpoint
CREATE TABLE "initiative_members" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"initiative_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"person_id" text,
	"role" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"initiative_id" text NOT NULL,
	"text" text NOT NULL,
	"due_on" text NOT NULL,
	"first_due_on" text,
	"due_why" text,
	"done_on" text,
	"done_how" text
);
--> statement-breakpoint
CREATE TABLE "initiative_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"initiative_id" text NOT NULL,
	"from_stage" text,
	"to_stage" text NOT NULL,
	"moved_on" text NOT NULL,
	"why" text,
	"unmet" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "initiative_result_evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"result_id" text NOT NULL,
	"kind" text NOT NULL,
	"activity_id" text,
	"record_id" text
);
--> statement-breakpoint
CREATE TABLE "initiative_results" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"initiative_id" text NOT NULL,
	"target_id" text,
	"text" text NOT NULL,
	"happened_on" text NOT NULL,
	"confidentiality" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "initiative_targets" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_by" text,
	"initiative_id" text NOT NULL,
	"metric" text NOT NULL,
	"baseline" double precision,
	"baseline_on" text NOT NULL,
	"goal" double precision NOT NULL,
	"due_on" text NOT NULL,
	"series_code" text,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "initiatives" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"purpose" text,
	"cluster_code" text NOT NULL,
	"subcluster_code" text,
	"region_code" text NOT NULL,
	"objective_group" text NOT NULL,
	"initiated_by" text NOT NULL,
	"importance" text,
	"technology_focus" text,
	"policy_environment" text,
	"stage" text NOT NULL,
	"started_on" text NOT NULL,
	"facilitator_id" text,
	"budget_cents" double precision,
	"currency" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
ALTER TABLE "initiative_contacts" ADD CONSTRAINT "initiative_contacts_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_contacts" ADD CONSTRAINT "initiative_contacts_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_funders" ADD CONSTRAINT "initiative_funders_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_funders" ADD CONSTRAINT "initiative_funders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_members" ADD CONSTRAINT "initiative_members_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_members" ADD CONSTRAINT "initiative_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_members" ADD CONSTRAINT "initiative_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_milestones" ADD CONSTRAINT "initiative_milestones_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_moves" ADD CONSTRAINT "initiative_moves_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_result_evidence" ADD CONSTRAINT "initiative_result_evidence_result_id_initiative_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."initiative_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_result_evidence" ADD CONSTRAINT "initiative_result_evidence_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_results" ADD CONSTRAINT "initiative_results_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_results" ADD CONSTRAINT "initiative_results_target_id_initiative_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."initiative_targets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiative_targets" ADD CONSTRAINT "initiative_targets_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_facilitator_id_users_id_fk" FOREIGN KEY ("facilitator_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "initiative_contacts_activity" ON "initiative_contacts" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "initiative_funders_initiative" ON "initiative_funders" USING btree ("initiative_id");--> statement-breakpoint
CREATE INDEX "initiative_funders_organization" ON "initiative_funders" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "initiative_members_initiative" ON "initiative_members" USING btree ("initiative_id");--> statement-breakpoint
CREATE INDEX "initiative_members_organization" ON "initiative_members" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "initiative_members_person" ON "initiative_members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "initiative_milestones_initiative" ON "initiative_milestones" USING btree ("initiative_id","due_on");--> statement-breakpoint
CREATE INDEX "initiative_moves_initiative" ON "initiative_moves" USING btree ("initiative_id","moved_on");--> statement-breakpoint
CREATE INDEX "initiative_result_evidence_result" ON "initiative_result_evidence" USING btree ("result_id");--> statement-breakpoint
CREATE INDEX "initiative_result_evidence_activity" ON "initiative_result_evidence" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "initiative_results_initiative" ON "initiative_results" USING btree ("initiative_id","happened_on");--> statement-breakpoint
CREATE INDEX "initiative_targets_initiative" ON "initiative_targets" USING btree ("initiative_id","due_on");--> statement-breakpoint
CREATE INDEX "initiatives_cluster" ON "initiatives" USING btree ("cluster_code","subcluster_code");--> statement-breakpoint
CREATE INDEX "initiatives_started" ON "initiatives" USING btree ("started_on");