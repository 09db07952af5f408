CREATE TABLE "supply_needs" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"text" text NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"region_code" text NOT NULL,
	"voiced_on" text NOT NULL,
	"naics_code" text,
	"met_on" text,
	"met_how" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
ALTER TABLE "supply_needs" ADD CONSTRAINT "supply_needs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_needs" ADD CONSTRAINT "supply_needs_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supply_needs_part" ON "supply_needs" USING btree ("cluster_code","subcluster_code");--> statement-breakpoint
CREATE INDEX "supply_needs_organization" ON "supply_needs" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "supply_needs_activity" ON "supply_needs" USING btree ("activity_id");