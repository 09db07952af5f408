CREATE TABLE "directory_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text NOT NULL,
	"capabilities" jsonb NOT NULL,
	"phone" text,
	"email" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directory_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"organization_id" text,
	"organization_name" text NOT NULL,
	"person_name" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"wish" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" text,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "issued_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"title" text NOT NULL,
	"report" jsonb NOT NULL,
	"digest" text NOT NULL,
	"template_number" integer NOT NULL,
	"note" text,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "directory_entries" ADD CONSTRAINT "directory_entries_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_requests" ADD CONSTRAINT "directory_requests_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "directory_entries_organization" ON "directory_entries" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "directory_requests_open" ON "directory_requests" USING btree ("settled_at","received_at");--> statement-breakpoint
CREATE INDEX "issued_reports_issued" ON "issued_reports" USING btree ("issued_at");--> statement-breakpoint
CREATE INDEX "issued_reports_kind" ON "issued_reports" USING btree ("kind","subject","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "report_templates_number" ON "report_templates" USING btree ("kind","number");