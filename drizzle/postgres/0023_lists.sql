CREATE TABLE "external_ids" (
	"system" text NOT NULL,
	"record" text NOT NULL,
	"external_id" text NOT NULL,
	"record_id" text NOT NULL,
	CONSTRAINT "external_ids_system_record_external_id_pk" PRIMARY KEY("system","record","external_id")
);
--> statement-breakpoint
CREATE TABLE "list_answers" (
	"batch_id" text NOT NULL,
	"line" integer NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "list_answers_batch_id_line_key_pk" PRIMARY KEY("batch_id","line","key")
);
--> statement-breakpoint
CREATE TABLE "list_bases" (
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"values" jsonb NOT NULL,
	CONSTRAINT "list_bases_record_record_id_pk" PRIMARY KEY("record","record_id")
);
--> statement-breakpoint
CREATE TABLE "list_batches" (
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
	"state" text NOT NULL,
	"plan" jsonb NOT NULL,
	"rows_done" integer NOT NULL,
	"rows_total" integer,
	"action_id" text,
	"failure" text,
	"lease_until" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "list_findings" (
	"batch_id" text NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"findings" jsonb NOT NULL,
	CONSTRAINT "list_findings_batch_id_line_pk" PRIMARY KEY("batch_id","line")
);
--> statement-breakpoint
CREATE TABLE "list_mappings" (
	"signature" text PRIMARY KEY NOT NULL,
	"columns" jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_records" (
	"batch_id" text NOT NULL,
	"line" integer NOT NULL,
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"deed" text NOT NULL,
	CONSTRAINT "list_records_batch_id_line_record_record_id_pk" PRIMARY KEY("batch_id","line","record","record_id")
);
--> statement-breakpoint
ALTER TABLE "list_answers" ADD CONSTRAINT "list_answers_batch_id_list_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."list_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_findings" ADD CONSTRAINT "list_findings_batch_id_list_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."list_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_records" ADD CONSTRAINT "list_records_batch_id_list_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."list_batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "external_ids_record" ON "external_ids" USING btree ("record_id","record");--> statement-breakpoint
CREATE INDEX "list_batches_state" ON "list_batches" USING btree ("state");--> statement-breakpoint
CREATE INDEX "list_batches_made" ON "list_batches" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "list_records_record" ON "list_records" USING btree ("record_id","record");