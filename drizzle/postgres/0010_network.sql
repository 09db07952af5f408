CREATE TABLE "network_snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"question" text NOT NULL,
	"filter" jsonb NOT NULL,
	"state" text NOT NULL,
	"asked_stamp" text NOT NULL,
	"stamp" text,
	"content" text,
	"done" integer NOT NULL,
	"total" integer,
	"result" jsonb,
	"measured_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"valid_from" text,
	"valid_to" text,
	"kind" text NOT NULL,
	"from_organization_id" text,
	"to_organization_id" text,
	"from_person_id" text,
	"to_person_id" text,
	"strength" integer,
	"source" text,
	"activity_id" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_from_organization_id_organizations_id_fk" FOREIGN KEY ("from_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_organization_id_organizations_id_fk" FOREIGN KEY ("to_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_from_person_id_people_id_fk" FOREIGN KEY ("from_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_to_person_id_people_id_fk" FOREIGN KEY ("to_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "relations" ADD CONSTRAINT "relations_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "network_snapshots_question" ON "network_snapshots" USING btree ("question");--> statement-breakpoint
CREATE INDEX "network_snapshots_state" ON "network_snapshots" USING btree ("state");--> statement-breakpoint
CREATE INDEX "relations_from_organization" ON "relations" USING btree ("from_organization_id");--> statement-breakpoint
CREATE INDEX "relations_to_organization" ON "relations" USING btree ("to_organization_id");--> statement-breakpoint
CREATE INDEX "relations_from_person" ON "relations" USING btree ("from_person_id");--> statement-breakpoint
CREATE INDEX "relations_to_person" ON "relations" USING btree ("to_person_id");--> statement-breakpoint
CREATE INDEX "relations_activity" ON "relations" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "relations_updated" ON "relations" USING btree ("updated_at");