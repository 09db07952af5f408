CREATE TABLE "action_changes" (
	"action_id" text NOT NULL,
	"seq" integer NOT NULL,
	"table_name" text NOT NULL,
	"row_key" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "action_changes_action_id_seq_pk" PRIMARY KEY("action_id","seq")
);
--> statement-breakpoint
CREATE TABLE "actions" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"way" text NOT NULL,
	"command" text NOT NULL,
	"permission" text NOT NULL,
	"record" text NOT NULL,
	"record_id" text,
	"level" text NOT NULL,
	"rows" integer NOT NULL,
	"state" text NOT NULL,
	"undoes" text,
	"undone_by" text,
	"undone_at" timestamp (3) with time zone,
	"kept" jsonb NOT NULL,
	"kept_count" integer NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "action_changes_row" ON "action_changes" USING btree ("table_name","row_key");--> statement-breakpoint
CREATE INDEX "actions_at" ON "actions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "actions_actor" ON "actions" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "actions_record" ON "actions" USING btree ("record","record_id","at");--> statement-breakpoint
CREATE INDEX "actions_state" ON "actions" USING btree ("state");