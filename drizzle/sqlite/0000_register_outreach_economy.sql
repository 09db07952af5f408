CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`account_key` text NOT NULL,
	`network_key` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attempts_account` ON `attempts` (`account_key`,`at`);--> statement-breakpoint
CREATE INDEX `attempts_network` ON `attempts` (`network_key`,`at`);--> statement-breakpoint
CREATE TABLE `identities` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`linked_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_subject` ON `identities` (`issuer`,`subject`);--> statement-breakpoint
CREATE TABLE `one_time_links` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_links_token` ON `one_time_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `one_time_links_user` ON `one_time_links` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`ended_because` text,
	`second_factor_at` integer,
	`network` text NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`roles` text NOT NULL,
	`password_hash` text,
	`invited_at` integer,
	`joined_at` integer,
	`disabled_at` integer,
	`disabled_by` text,
	`totp_secret` text,
	`totp_confirmed_at` integer,
	`totp_last_step` integer,
	`recovery_codes` text NOT NULL,
	`session_epoch` integer DEFAULT 1 NOT NULL,
	`preferences` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email_key`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`command` text NOT NULL,
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`level` text NOT NULL,
	`changed` text NOT NULL,
	`values` text NOT NULL,
	`reason` text,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_record` ON `audit_events` (`record`,`record_id`);--> statement-breakpoint
CREATE INDEX `audit_actor` ON `audit_events` (`actor_id`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `record_versions` (
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`record`, `record_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `class_schemes` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`scheme` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cluster_definitions` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_code` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`effective_from` text NOT NULL,
	`naics_version` text NOT NULL,
	`note` text,
	`published_at` integer,
	`published_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cluster_definitions_version` ON `cluster_definitions` (`cluster_code`,`version`);--> statement-breakpoint
CREATE TABLE `cluster_industries` (
	`definition_id` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`naics_code` text NOT NULL,
	`weight` real NOT NULL,
	`distribution` integer NOT NULL,
	`why` text,
	PRIMARY KEY(`definition_id`, `subcluster_code`, `naics_code`),
	FOREIGN KEY (`definition_id`) REFERENCES `cluster_definitions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `dataset_lines` (
	`dataset_id` text NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`level` text NOT NULL,
	`naics` text NOT NULL,
	`parent_code` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`dataset_id`, `code`),
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `datasets` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`provider` text NOT NULL,
	`source_table` text NOT NULL,
	`source_url` text,
	`vintage` text NOT NULL,
	`reference_period` text NOT NULL,
	`measure` text NOT NULL,
	`unit` text NOT NULL,
	`place_basis` text NOT NULL,
	`ownership` text,
	`rounding` text NOT NULL,
	`rounding_unit` real,
	`survey` integer NOT NULL,
	`release_limit` real,
	`time_series_ok` integer NOT NULL,
	`employment_ok` integer NOT NULL,
	`naics_version` text NOT NULL,
	`licence` text NOT NULL,
	`note` text,
	`retrieved_on` text,
	`sha256` text NOT NULL,
	`state` text NOT NULL,
	`published_at` integer,
	`batch_id` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_vintage` ON `datasets` (`code`,`vintage`,`sha256`);--> statement-breakpoint
CREATE INDEX `datasets_state` ON `datasets` (`state`);--> statement-breakpoint
CREATE TABLE `industries` (
	`version` text NOT NULL,
	`code` text NOT NULL,
	`level` integer NOT NULL,
	`title` text NOT NULL,
	`parent_code` text,
	PRIMARY KEY(`version`, `code`)
);
--> statement-breakpoint
CREATE INDEX `industries_parent` ON `industries` (`version`,`parent_code`);--> statement-breakpoint
CREATE TABLE `observations` (
	`dataset_id` text NOT NULL,
	`region_code` text NOT NULL,
	`line_code` text NOT NULL,
	`period` integer NOT NULL,
	`measure` text NOT NULL,
	`value` real,
	`status` text NOT NULL,
	`lo` real,
	`hi` real,
	PRIMARY KEY(`dataset_id`, `region_code`, `line_code`, `period`, `measure`),
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `observations_period` ON `observations` (`dataset_id`,`period`);--> statement-breakpoint
CREATE TABLE `places` (
	`name` text NOT NULL,
	`region_code` text NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL,
	PRIMARY KEY(`name`, `region_code`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `region_members` (
	`region_code` text NOT NULL,
	`member_code` text NOT NULL,
	PRIMARY KEY(`region_code`, `member_code`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`system` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`parent_code` text,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `subclusters` (
	`definition_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`tone` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`definition_id`, `code`),
	FOREIGN KEY (`definition_id`) REFERENCES `cluster_definitions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`staged_as` text,
	`layout` text NOT NULL,
	`state` text NOT NULL,
	`plan` text NOT NULL,
	`counts` text NOT NULL,
	`rows_done` integer NOT NULL,
	`rows_total` integer,
	`dataset_id` text,
	`failure` text,
	`lease_until` integer,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `import_batches_state` ON `import_batches` (`state`);--> statement-breakpoint
CREATE INDEX `import_batches_file` ON `import_batches` (`sha256`);--> statement-breakpoint
CREATE TABLE `import_rejections` (
	`batch_id` text NOT NULL,
	`line` integer NOT NULL,
	`column` text NOT NULL,
	`value` text,
	`reason` text NOT NULL,
	PRIMARY KEY(`batch_id`, `line`, `column`),
	FOREIGN KEY (`batch_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`occurred_on` text NOT NULL,
	`duration_min` integer,
	`channel` text,
	`place` text,
	`summary` text NOT NULL,
	`details` text,
	`confidentiality` text NOT NULL,
	`author_id` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text
);
--> statement-breakpoint
CREATE INDEX `activities_occurred` ON `activities` (`occurred_on`,`id`);--> statement-breakpoint
CREATE INDEX `activities_author` ON `activities` (`author_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `activity_readers` (
	`activity_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`activity_id`, `user_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_readers_user` ON `activity_readers` (`user_id`);--> statement-breakpoint
CREATE TABLE `participations` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`organization_id` text,
	`person_id` text,
	`side` text NOT NULL,
	`attendance` text NOT NULL,
	`sentiment` integer,
	`occurred_on` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participations_activity` ON `participations` (`activity_id`);--> statement-breakpoint
CREATE INDEX `participations_organization` ON `participations` (`organization_id`,`occurred_on`,`activity_id`);--> statement-breakpoint
CREATE INDEX `participations_person` ON `participations` (`person_id`,`occurred_on`,`activity_id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`source` text NOT NULL,
	`topic_id` text,
	`activity_id` text,
	`organization_id` text,
	`confidentiality` text NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	`sample` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_owner` ON `tasks` (`owner_id`,`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_due` ON `tasks` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_activity` ON `tasks` (`activity_id`);--> statement-breakpoint
CREATE INDEX `tasks_organization` ON `tasks` (`organization_id`,`state`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`issue_type` text,
	`follow_up` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topics_activity` ON `topics` (`activity_id`);--> statement-breakpoint
CREATE TABLE `affiliations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`person_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`title` text,
	`flags` text NOT NULL,
	`primary` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `affiliations_person` ON `affiliations` (`person_id`);--> statement-breakpoint
CREATE INDEX `affiliations_organization` ON `affiliations` (`organization_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`organization_id` text,
	`person_id` text,
	`association_id` text NOT NULL,
	`membership_class` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`association_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_organization` ON `memberships` (`organization_id`);--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person_id`);--> statement-breakpoint
CREATE INDEX `memberships_association` ON `memberships` (`association_id`);--> statement-breakpoint
CREATE TABLE `organization_industries` (
	`organization_id` text NOT NULL,
	`naics_code` text NOT NULL,
	`naics_version` text NOT NULL,
	`share` real,
	`primary` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `naics_code`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_industries_code` ON `organization_industries` (`naics_code`);--> statement-breakpoint
CREATE TABLE `organization_subclusters` (
	`organization_id` text NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`role` text NOT NULL,
	`share_kind` text NOT NULL,
	`share_low` real,
	`share_high` real,
	`source` text,
	`as_of` text,
	PRIMARY KEY(`organization_id`, `cluster_code`, `subcluster_code`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_subclusters_code` ON `organization_subclusters` (`cluster_code`,`subcluster_code`,`organization_id`);--> statement-breakpoint
CREATE TABLE `organization_tags` (
	`organization_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`organization_id`, `tag_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_tags_tag` ON `organization_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`legal_name` text NOT NULL,
	`name_key` text NOT NULL,
	`trade_names` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`business_number` text,
	`website` text,
	`rights_holder` integer NOT NULL,
	`parent_id` text,
	`owner_id` text,
	`founded_year` integer,
	`about` text,
	`jobs_total` integer,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organizations_name` ON `organizations` (`name_key`,`id`);--> statement-breakpoint
CREATE INDEX `organizations_kind` ON `organizations` (`kind`,`name_key`);--> statement-breakpoint
CREATE INDEX `organizations_jobs` ON `organizations` (`jobs_total`);--> statement-breakpoint
CREATE INDEX `organizations_updated` ON `organizations` (`updated_at`);--> statement-breakpoint
CREATE INDEX `organizations_owner` ON `organizations` (`owner_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_business_number` ON `organizations` (`business_number`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`name_key` text NOT NULL,
	`pronoun` text,
	`languages` text NOT NULL,
	`email` text,
	`email_key` text,
	`phone` text,
	`preferred_channel` text,
	`do_not_contact_since` text,
	`about` text,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text
);
--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`name_key`,`id`);--> statement-breakpoint
CREATE INDEX `people_email` ON `people` (`email_key`);--> statement-breakpoint
CREATE TABLE `search_names` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_names_key` ON `search_names` (`key`);--> statement-breakpoint
CREATE INDEX `search_names_record` ON `search_names` (`kind`,`record_id`);--> statement-breakpoint
CREATE TABLE `sites` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text NOT NULL,
	`name` text,
	`address` text,
	`place` text,
	`region_code` text,
	`lat` real,
	`lng` real,
	`jobs_count` integer,
	`jobs_low` integer,
	`jobs_high` integer,
	`jobs_as_of` text,
	`jobs_basis` text,
	`closed_on` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sites_organization` ON `sites` (`organization_id`);--> statement-breakpoint
CREATE INDEX `sites_region` ON `sites` (`region_code`);--> statement-breakpoint
CREATE INDEX `sites_place` ON `sites` (`place`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_key` ON `tags` (`key`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
