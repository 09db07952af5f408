CREATE TABLE "charters" (
	"id" text PRIMARY KEY NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"version" integer NOT NULL,
	"purpose" text NOT NULL,
	"scope" text NOT NULL,
	"rules" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"adopted_on" text,
	"adopted_by" text,
	"adoption_noted_by" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_role_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"role_id" text NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"moved_on" text NOT NULL,
	"why" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cluster_role_promises" (
	"role_id" text NOT NULL,
	"commitment_id" text NOT NULL,
	CONSTRAINT "cluster_role_promises_role_id_commitment_id_pk" PRIMARY KEY("role_id","commitment_id")
);
--> statement-breakpoint
CREATE TABLE "cluster_roles" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text,
	"cluster_code" text NOT NULL,
	"subcluster_code" text,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"mandate" text,
	"activity_id" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledge_deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"pledge_id" text NOT NULL,
	"delivered_on" text NOT NULL,
	"amount_cents" integer,
	"minutes" integer,
	"note" text,
	"strikes_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pledges" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text NOT NULL,
	"cluster_code" text NOT NULL,
	"subcluster_code" text NOT NULL,
	"kind" text NOT NULL,
	"given_on" text NOT NULL,
	"amount_cents" integer,
	"currency" text,
	"minutes" integer,
	"note" text,
	"attachment_id" text,
	"withdrawn_on" text,
	"withdrawn_by" text,
	"withdrawn_why" text,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text,
	"activity_id" text,
	"confidentiality" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cluster_role_moves" ADD CONSTRAINT "cluster_role_moves_role_id_cluster_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."cluster_roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_role_promises" ADD CONSTRAINT "cluster_role_promises_role_id_cluster_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."cluster_roles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_role_promises" ADD CONSTRAINT "cluster_role_promises_commitment_id_commitments_id_fk" FOREIGN KEY ("commitment_id") REFERENCES "public"."commitments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_roles" ADD CONSTRAINT "cluster_roles_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_roles" ADD CONSTRAINT "cluster_roles_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge_deliveries" ADD CONSTRAINT "pledge_deliveries_pledge_id_pledges_id_fk" FOREIGN KEY ("pledge_id") REFERENCES "public"."pledges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledges" ADD CONSTRAINT "pledges_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "charters_version" ON "charters" USING btree ("cluster_code","subcluster_code","version");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_role_moves_position" ON "cluster_role_moves" USING btree ("role_id","position");--> statement-breakpoint
CREATE INDEX "cluster_role_promises_commitment" ON "cluster_role_promises" USING btree ("commitment_id");--> statement-breakpoint
CREATE INDEX "cluster_roles_cluster" ON "cluster_roles" USING btree ("cluster_code","subcluster_code");--> statement-breakpoint
CREATE INDEX "cluster_roles_organization" ON "cluster_roles" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "cluster_roles_activity" ON "cluster_roles" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "pledge_deliveries_pledge" ON "pledge_deliveries" USING btree ("pledge_id","delivered_on");--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_deliveries_strikes" ON "pledge_deliveries" USING btree ("strikes_id");--> statement-breakpoint
CREATE INDEX "pledges_subcluster" ON "pledges" USING btree ("cluster_code","subcluster_code");--> statement-breakpoint
CREATE INDEX "pledges_organization" ON "pledges" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "pledges_activity" ON "pledges" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "pledges_attachment" ON "pledges" USING btree ("attachment_id");