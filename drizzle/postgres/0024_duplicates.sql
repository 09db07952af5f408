CREATE TABLE "duplicate_pairs" (
	"id" text PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"a_id" text NOT NULL,
	"b_id" text NOT NULL,
	"score" double precision NOT NULL,
	"verdict" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"facts" text NOT NULL,
	"state" text NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_keys" (
	"key" text NOT NULL,
	"record_id" text NOT NULL,
	CONSTRAINT "match_keys_key_record_id_pk" PRIMARY KEY("key","record_id")
);
--> statement-breakpoint
CREATE TABLE "match_records" (
	"record_id" text PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"facts" text NOT NULL,
	"keyed_at" timestamp (3) with time zone NOT NULL,
	"pending" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"from_id" text PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"into_id" text NOT NULL,
	"fields" jsonb NOT NULL,
	"moved" jsonb NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL,
	"merged_by" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "duplicate_pairs_pair" ON "duplicate_pairs" USING btree ("a_id","b_id");--> statement-breakpoint
CREATE INDEX "duplicate_pairs_other" ON "duplicate_pairs" USING btree ("b_id");--> statement-breakpoint
CREATE INDEX "duplicate_pairs_state" ON "duplicate_pairs" USING btree ("record","state","score","id");--> statement-breakpoint
CREATE INDEX "match_keys_record" ON "match_keys" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "match_records_pending" ON "match_records" USING btree ("pending","record","record_id");--> statement-breakpoint
CREATE INDEX "merges_into" ON "merges" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "search_names_kind" ON "search_names" USING btree ("kind","key","record_id");