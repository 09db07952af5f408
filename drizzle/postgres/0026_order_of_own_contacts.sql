DROP INDEX "activities_author";--> statement-breakpoint
CREATE INDEX "activities_author" ON "activities" USING btree ("author_id","created_at","id");