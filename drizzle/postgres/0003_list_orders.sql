DROP INDEX "organizations_jobs";--> statement-breakpoint
DROP INDEX "organizations_updated";--> statement-breakpoint
CREATE INDEX "organizations_parent" ON "organizations" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "people_updated" ON "people" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "organizations_jobs" ON "organizations" USING btree ("jobs_total","name_key","id");--> statement-breakpoint
CREATE INDEX "organizations_updated" ON "organizations" USING btree ("updated_at","id");