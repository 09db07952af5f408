DROP INDEX `activities_author`;--> statement-breakpoint
CREATE INDEX `activities_author` ON `activities` (`author_id`,`created_at`,`id`);