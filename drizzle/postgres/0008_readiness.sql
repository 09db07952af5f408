CREATE TABLE "assessment_evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"assessment_id" text NOT NULL,
	"axis" text NOT NULL,
	"kind" text NOT NULL,
	"activity_id" text NOT NULL,
	"record_id" text
);
--> statement-breakpoint
CREATE TABLE "assessment_sources" (
	"assessment_id" text NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "assessment_sources_assessment_id_source_id_pk" PRIMARY KEY("assessment_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"scheme" text NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"organization_id" text,
	"subject_code" text,
	"scorer_id" text NOT NULL,
	"assessed_on" text NOT NULL,
	"scores" jsonb NOT NULL,
	"willing_for" jsonb NOT NULL,
	"note" text,
	"beside_id" text,
	"confidentiality" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_reason" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forming_members" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"organization_id" text NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readiness_rules" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scoring_permissions" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" text,
	"ended_reason" text
);
--> statement-breakpoint
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_evidence" ADD CONSTRAINT "assessment_evidence_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_sources" ADD CONSTRAINT "assessment_sources_assessment_id_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_sources" ADD CONSTRAINT "assessment_sources_source_id_assessments_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_scorer_id_users_id_fk" FOREIGN KEY ("scorer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forming_members" ADD CONSTRAINT "forming_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scoring_permissions" ADD CONSTRAINT "scoring_permissions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_evidence_assessment" ON "assessment_evidence" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "assessment_evidence_activity" ON "assessment_evidence" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "assessment_sources_source" ON "assessment_sources" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "assessments_organization" ON "assessments" USING btree ("organization_id","scheme","assessed_on");--> statement-breakpoint
CREATE INDEX "assessments_subject" ON "assessments" USING btree ("subject_kind","subject_code","scheme");--> statement-breakpoint
CREATE INDEX "assessments_scheme" ON "assessments" USING btree ("scheme","assessed_on");--> statement-breakpoint
CREATE INDEX "forming_members_subcluster" ON "forming_members" USING btree ("cluster_code","subcluster_code","organization_id");--> statement-breakpoint
CREATE INDEX "forming_members_organization" ON "forming_members" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "readiness_rules_version" ON "readiness_rules" USING btree ("version");--> statement-breakpoint
CREATE INDEX "scoring_permissions_organization" ON "scoring_permissions" USING btree ("organization_id","ended_at");