CREATE TABLE "collaboration_ratings" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"rater_id" text NOT NULL,
	"target_id" text NOT NULL,
	"level" integer NOT NULL,
	"rated_on" text NOT NULL,
	CONSTRAINT "collaboration_ratings_not_oneself" CHECK ("collaboration_ratings"."rater_id" <> "collaboration_ratings"."target_id"),
	CONSTRAINT "collaboration_ratings_scale" CHECK ("collaboration_ratings"."level" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "rating_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"person_id" text,
	"token_hash" text NOT NULL,
	"sent_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text
);
--> statement-breakpoint
CREATE TABLE "rating_round_members" (
	"round_id" text NOT NULL,
	"organization_id" text NOT NULL,
	CONSTRAINT "rating_round_members_round_id_organization_id_pk" PRIMARY KEY("round_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "rating_rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"question" text NOT NULL,
	"subcluster" text,
	"opens_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"archived_at" timestamp (3) with time zone,
	"archived_by" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "collaboration_ratings" ADD CONSTRAINT "collaboration_ratings_round_id_rating_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaboration_ratings" ADD CONSTRAINT "collaboration_ratings_invitation_id_rating_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."rating_invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaboration_ratings" ADD CONSTRAINT "collaboration_ratings_rater_id_organizations_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaboration_ratings" ADD CONSTRAINT "collaboration_ratings_target_id_organizations_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_invitations" ADD CONSTRAINT "rating_invitations_round_id_rating_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_invitations" ADD CONSTRAINT "rating_invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_invitations" ADD CONSTRAINT "rating_invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_round_members" ADD CONSTRAINT "rating_round_members_round_id_rating_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rating_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rating_round_members" ADD CONSTRAINT "rating_round_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "collaboration_ratings_pair" ON "collaboration_ratings" USING btree ("round_id","rater_id","target_id");--> statement-breakpoint
CREATE INDEX "collaboration_ratings_rater" ON "collaboration_ratings" USING btree ("rater_id","rated_on");--> statement-breakpoint
CREATE INDEX "collaboration_ratings_target" ON "collaboration_ratings" USING btree ("target_id","rated_on");--> statement-breakpoint
CREATE INDEX "collaboration_ratings_invitation" ON "collaboration_ratings" USING btree ("invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rating_invitations_token" ON "rating_invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "rating_invitations_round" ON "rating_invitations" USING btree ("round_id","organization_id");--> statement-breakpoint
CREATE INDEX "rating_invitations_organization" ON "rating_invitations" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "rating_invitations_person" ON "rating_invitations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "rating_round_members_organization" ON "rating_round_members" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "rating_rounds_closes" ON "rating_rounds" USING btree ("closes_on");