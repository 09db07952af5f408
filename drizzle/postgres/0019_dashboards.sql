CREATE TABLE "dashboard_targets" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"measure" text NOT NULL,
	"value" double precision
);
--> statement-breakpoint
CREATE UNIQUE INDEX "dashboard_targets_measure" ON "dashboard_targets" USING btree ("measure");