CREATE TABLE `case_links` (
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`case_id`, `kind`, `record_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_links_record` ON `case_links` (`kind`,`record_id`);--> statement-breakpoint
CREATE TABLE `case_organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	`case_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`part` text NOT NULL,
	`from_on` text,
	`to_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_organizations_case` ON `case_organizations` (`case_id`);--> statement-breakpoint
CREATE INDEX `case_organizations_organization` ON `case_organizations` (`organization_id`);--> statement-breakpoint
CREATE TABLE `case_readers` (
	`case_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`case_id`, `user_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_readers_user` ON `case_readers` (`user_id`);--> statement-breakpoint
CREATE TABLE `case_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	`case_id` text NOT NULL,
	`text` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text,
	`answered_on` text,
	`answer` text,
	`owner_id` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_requests_case` ON `case_requests` (`case_id`);--> statement-breakpoint
CREATE INDEX `case_requests_due` ON `case_requests` (`due_on`);--> statement-breakpoint
CREATE TABLE `case_sites` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	`case_id` text NOT NULL,
	`site_id` text,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`offered_on` text NOT NULL,
	`note` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_sites_case` ON `case_sites` (`case_id`);--> statement-breakpoint
CREATE INDEX `case_sites_site` ON `case_sites` (`site_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`stream` text NOT NULL,
	`code_name` text NOT NULL,
	`code_key` text,
	`confidentiality` text NOT NULL,
	`lowered_why` text,
	`lowered_by` text,
	`organization_id` text,
	`site_id` text,
	`cluster_code` text,
	`subcluster_code` text,
	`region_code` text,
	`owner_id` text NOT NULL,
	`about` text,
	`source` text NOT NULL,
	`source_text` text,
	`opened_on` text NOT NULL,
	`stage` text NOT NULL,
	`stage_since` text NOT NULL,
	`jobs_at_risk` integer,
	`jobs_at_stake` integer,
	`jobs_announced` integer,
	`announced_on` text,
	`no_jobs_why` text,
	`jobs_verified` integer,
	`verified_on` text,
	`verified_by` text,
	`verified_why` text,
	`capital_cents` real,
	`currency` text NOT NULL,
	`judged_percent` integer,
	`judged_by` text,
	`judged_on` text,
	`competitor_region` text,
	`lost_reason` text,
	`lost_note` text,
	`dormant_until` text,
	`next_step` text,
	`next_step_on` text,
	`next_step_owner_id` text,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`site_id`) REFERENCES `sites`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`next_step_owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_code` ON `cases` (`code_key`);--> statement-breakpoint
CREATE INDEX `cases_board` ON `cases` (`stream`,`stage`,`stage_since`);--> statement-breakpoint
CREATE INDEX `cases_organization` ON `cases` (`organization_id`);--> statement-breakpoint
CREATE INDEX `cases_owner` ON `cases` (`owner_id`,`stage`);--> statement-breakpoint
CREATE INDEX `cases_updated` ON `cases` (`updated_at`);--> statement-breakpoint
CREATE TABLE `review_items` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`reasons` text NOT NULL,
	`stage` text NOT NULL,
	`stage_since` text NOT NULL,
	`seen_at` integer,
	`decision` text,
	`action_ids` text NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_items_case` ON `review_items` (`review_id`,`case_id`);--> statement-breakpoint
CREATE INDEX `review_items_of_case` ON `review_items` (`case_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`stream` text,
	`held_on` text NOT NULL,
	`since_at` integer,
	`present` text,
	`note` text,
	`state` text NOT NULL,
	`finished_at` integer,
	`finished_by` text,
	`sample` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reviews_held` ON `reviews` (`held_on`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`query` text NOT NULL,
	`owner_id` text NOT NULL,
	`shared` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_views_page` ON `saved_views` (`page`,`owner_id`);--> statement-breakpoint
CREATE TABLE `stage_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`from_stage` text,
	`to_stage` text NOT NULL,
	`moved_on` text NOT NULL,
	`moved_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stage_moves_position` ON `stage_moves` (`case_id`,`position`);--> statement-breakpoint
CREATE INDEX `stage_moves_recorded` ON `stage_moves` (`recorded_at`,`id`);
--> statement-breakpoint
CREATE TRIGGER stage_moves_no_update BEFORE UPDATE ON stage_moves WHEN new.note IS NOT NULL OR new.id <> old.id OR new.case_id <> old.case_id OR new.position <> old.position OR new.from_stage IS NOT old.from_stage OR new.to_stage <> old.to_stage OR new.moved_on <> old.moved_on OR new.moved_by <> old.moved_by OR new.recorded_at <> old.recorded_at BEGIN SELECT RAISE(ABORT, 'a stage move does not change'); END;
--> statement-breakpoint
CREATE TRIGGER stage_moves_no_delete BEFORE DELETE ON stage_moves WHEN NOT EXISTS (SELECT 1 FROM cases WHERE id = old.case_id AND sample = 1) BEGIN SELECT RAISE(ABORT, 'a stage move does not change'); END;
