DROP INDEX `organizations_jobs`;--> statement-breakpoint
DROP INDEX `organizations_updated`;--> statement-breakpoint
CREATE INDEX `organizations_parent` ON `organizations` (`parent_id`);--> statement-breakpoint
CREATE INDEX `organizations_jobs` ON `organizations` (`jobs_total`,`name_key`,`id`);--> statement-breakpoint
CREATE INDEX `organizations_updated` ON `organizations` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `people_updated` ON `people` (`updated_at`);