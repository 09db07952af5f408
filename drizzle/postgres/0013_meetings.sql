CREATE TABLE "agenda_items" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"minutes" integer
);
--> statement-breakpoint
CREATE TABLE "meeting_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"proposer_organization_id" text,
	"votes_for" integer,
	"votes_against" integer,
	"abstained" integer
);
--> statement-breakpoint
CREATE TABLE "meeting_guests" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"organization_id" text,
	"person_id" text
);
--> statement-breakpoint
CREATE TABLE "meeting_series" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"title" text NOT NULL,
	"rhythm" text NOT NULL,
	"every" integer NOT NULL,
	"nth" integer,
	"weekday" integer,
	"starts_on" text NOT NULL,
	"time" text,
	"duration_min" integer,
	"place" text,
	"convener_organization_id" text,
	"owner_id" text NOT NULL,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"series_id" text NOT NULL,
	"day" text NOT NULL,
	"time" text,
	"duration_min" integer,
	"place" text,
	"state" text NOT NULL,
	"sequence" integer NOT NULL,
	"activity_id" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "playbook_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"playbook_id" text NOT NULL,
	"position" integer NOT NULL,
	"what" text NOT NULL,
	"why" text NOT NULL,
	"done_when" text NOT NULL,
	"from_on" text NOT NULL,
	"to_on" text NOT NULL,
	"owner_id" text,
	"state" text NOT NULL,
	"settled_on" text,
	"settled_by" text,
	"note" text,
	"activity_id" text
);
--> statement-breakpoint
CREATE TABLE "playbook_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"steps" jsonb NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "playbooks" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"started_on" text NOT NULL,
	"template_version" integer NOT NULL,
	"sample" boolean NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_decisions" ADD CONSTRAINT "meeting_decisions_proposer_organization_id_organizations_id_fk" FOREIGN KEY ("proposer_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guests" ADD CONSTRAINT "meeting_guests_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guests" ADD CONSTRAINT "meeting_guests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guests" ADD CONSTRAINT "meeting_guests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_convener_organization_id_organizations_id_fk" FOREIGN KEY ("convener_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_series_id_meeting_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playbook_steps" ADD CONSTRAINT "playbook_steps_playbook_id_playbooks_id_fk" FOREIGN KEY ("playbook_id") REFERENCES "public"."playbooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playbook_steps" ADD CONSTRAINT "playbook_steps_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playbook_steps" ADD CONSTRAINT "playbook_steps_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_items_meeting" ON "agenda_items" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_decisions_meeting" ON "meeting_decisions" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_decisions_proposer" ON "meeting_decisions" USING btree ("proposer_organization_id");--> statement-breakpoint
CREATE INDEX "meeting_guests_meeting" ON "meeting_guests" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_guests_organization" ON "meeting_guests" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "meeting_guests_person" ON "meeting_guests" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "meeting_series_subcluster" ON "meeting_series" USING btree ("cluster_code","subcluster_code");--> statement-breakpoint
CREATE INDEX "meetings_series" ON "meetings" USING btree ("series_id","day");--> statement-breakpoint
CREATE INDEX "meetings_activity" ON "meetings" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "playbook_steps_playbook" ON "playbook_steps" USING btree ("playbook_id","position");--> statement-breakpoint
CREATE INDEX "playbook_steps_activity" ON "playbook_steps" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "playbook_templates_version" ON "playbook_templates" USING btree ("version");--> statement-breakpoint
CREATE INDEX "playbooks_subcluster" ON "playbooks" USING btree ("cluster_code","subcluster_code");