CREATE TABLE "agreement_scope_organizations" (
	"scope_id" text NOT NULL,
	"organization_id" text NOT NULL,
	CONSTRAINT "agreement_scope_organizations_scope_id_organization_id_pk" PRIMARY KEY("scope_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_scopes" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"kind" text NOT NULL,
	"fields" jsonb NOT NULL,
	"reach" text NOT NULL,
	"subcluster" text,
	"tag_id" text
);
--> statement-breakpoint
CREATE TABLE "partner_agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"agency_id" text NOT NULL,
	"purpose" text NOT NULL,
	"valid_from" text NOT NULL,
	"valid_to" text NOT NULL,
	"ended_on" text,
	"ended_why" text,
	"sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partner_people" (
	"user_id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"linked_by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_scope_organizations" ADD CONSTRAINT "agreement_scope_organizations_scope_id_agreement_scopes_id_fk" FOREIGN KEY ("scope_id") REFERENCES "public"."agreement_scopes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_scope_organizations" ADD CONSTRAINT "agreement_scope_organizations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_scopes" ADD CONSTRAINT "agreement_scopes_agreement_id_partner_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."partner_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_scopes" ADD CONSTRAINT "agreement_scopes_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_agreements" ADD CONSTRAINT "partner_agreements_agency_id_organizations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_people" ADD CONSTRAINT "partner_people_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_people" ADD CONSTRAINT "partner_people_agency_id_organizations_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_scope_organizations_organization" ON "agreement_scope_organizations" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "agreement_scopes_agreement" ON "agreement_scopes" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_scopes_tag" ON "agreement_scopes" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "partner_agreements_agency" ON "partner_agreements" USING btree ("agency_id","valid_to");--> statement-breakpoint
CREATE INDEX "partner_agreements_until" ON "partner_agreements" USING btree ("valid_to");--> statement-breakpoint
CREATE INDEX "partner_people_agency" ON "partner_people" USING btree ("agency_id");