CREATE TABLE "claim_evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"kind" text NOT NULL,
	"activity_id" text,
	"attachment_id" text,
	"note" text,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_by" text,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "claim_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"position" integer NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"moved_on" text NOT NULL,
	"moved_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"why" text
);
--> statement-breakpoint
CREATE TABLE "flow_forecast_cases" (
	"forecast_id" text NOT NULL,
	"case_id" text NOT NULL,
	"stage" text NOT NULL,
	"jobs" integer,
	"capital_cents" double precision,
	"currency" text NOT NULL,
	"probability" double precision NOT NULL,
	CONSTRAINT "flow_forecast_cases_forecast_id_case_id_pk" PRIMARY KEY("forecast_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "flow_forecasts" (
	"id" text PRIMARY KEY NOT NULL,
	"stream" text NOT NULL,
	"quarter" text NOT NULL,
	"taken_on" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"taken_by" text NOT NULL,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "case_id" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "cluster_code" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "subcluster_code" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "region_code" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "from_year" integer;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "to_year" integer;--> statement-breakpoint
ALTER TABLE "claim_evidence" ADD CONSTRAINT "claim_evidence_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_evidence" ADD CONSTRAINT "claim_evidence_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_evidence" ADD CONSTRAINT "claim_evidence_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_moves" ADD CONSTRAINT "claim_moves_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow_forecast_cases" ADD CONSTRAINT "flow_forecast_cases_forecast_id_flow_forecasts_id_fk" FOREIGN KEY ("forecast_id") REFERENCES "public"."flow_forecasts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow_forecast_cases" ADD CONSTRAINT "flow_forecast_cases_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_evidence_claim" ON "claim_evidence" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claim_evidence_activity" ON "claim_evidence" USING btree ("activity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_moves_position" ON "claim_moves" USING btree ("claim_id","position");--> statement-breakpoint
CREATE INDEX "flow_forecast_cases_case" ON "flow_forecast_cases" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "flow_forecasts_quarter" ON "flow_forecasts" USING btree ("stream","quarter");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_case" ON "claims" USING btree ("case_id");
--> statement-breakpoint
CREATE FUNCTION claim_move_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM claims LEFT JOIN organizations ON organizations.id = claims.organization_id LEFT JOIN activities ON activities.id = claims.activity_id WHERE claims.id = OLD.claim_id AND (claims.sample OR organizations.sample OR activities.sample)) THEN RETURN OLD; END IF;
  ELSIF NEW.why IS NULL AND (NEW.id, NEW.claim_id, NEW.position, NEW.to_state, NEW.moved_on, NEW.moved_by, NEW.recorded_at) = (OLD.id, OLD.claim_id, OLD.position, OLD.to_state, OLD.moved_on, OLD.moved_by, OLD.recorded_at) AND NEW.from_state IS NOT DISTINCT FROM OLD.from_state THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a move of a claim does not change';
END $$;
--> statement-breakpoint
CREATE TRIGGER claim_moves_no_change BEFORE UPDATE OR DELETE ON claim_moves FOR EACH ROW EXECUTE FUNCTION claim_move_stays();
--> statement-breakpoint
CREATE FUNCTION forecast_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a forecast stays as it was taken'; END $$;
--> statement-breakpoint
CREATE TRIGGER flow_forecasts_no_update BEFORE UPDATE ON flow_forecasts FOR EACH ROW EXECUTE FUNCTION forecast_stays();
--> statement-breakpoint
CREATE TRIGGER flow_forecast_cases_no_update BEFORE UPDATE ON flow_forecast_cases FOR EACH ROW EXECUTE FUNCTION forecast_stays();
