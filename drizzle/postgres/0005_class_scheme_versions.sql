CREATE TABLE "class_scheme_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"scheme_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"scheme" jsonb NOT NULL,
	"why" text,
	"published_at" timestamp (3) with time zone,
	"published_by" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "class_scheme_versions" ADD CONSTRAINT "class_scheme_versions_scheme_id_class_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "public"."class_schemes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "class_scheme_versions_version" ON "class_scheme_versions" USING btree ("scheme_id","version");--> statement-breakpoint
INSERT INTO class_scheme_versions (id, scheme_id, version, state, scheme, published_at, published_by, updated_at, updated_by, revision)
SELECT id || '@1', id, 1, 'published', scheme, updated_at, updated_by, updated_at, updated_by, version FROM class_schemes;
--> statement-breakpoint
ALTER TABLE "class_schemes" DROP COLUMN "updated_at";--> statement-breakpoint
ALTER TABLE "class_schemes" DROP COLUMN "updated_by";--> statement-breakpoint
ALTER TABLE "class_schemes" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "class_schemes" DROP COLUMN "name";--> statement-breakpoint
ALTER TABLE "class_schemes" DROP COLUMN "scheme";
--> statement-breakpoint
CREATE FUNCTION published_class_scheme_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a published class scheme does not change'; END $$;
--> statement-breakpoint
CREATE TRIGGER class_scheme_versions_no_change BEFORE UPDATE OR DELETE ON class_scheme_versions FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION published_class_scheme_stays();
