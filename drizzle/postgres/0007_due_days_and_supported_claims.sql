ALTER TABLE "claims" ADD COLUMN "supported_on" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "supported_by" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "first_due_on" text;--> statement-breakpoint
ALTER TABLE "commitments" ADD COLUMN "due_why" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "first_due_on" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "due_why" text;--> statement-breakpoint
CREATE INDEX "tasks_given" ON "tasks" USING btree ("created_by","state","due_on");