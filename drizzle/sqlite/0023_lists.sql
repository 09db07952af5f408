CREATE TABLE `external_ids` (
	`system` text NOT NULL,
	`record` text NOT NULL,
	`external_id` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`system`, `record`, `external_id`)
);
--> statement-breakpoint
CREATE INDEX `external_ids_record` ON `external_ids` (`record_id`,`record`);--> statement-breakpoint
CREATE TABLE `list_answers` (
	`batch_id` text NOT NULL,
	`line` integer NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`batch_id`, `line`, `key`),
	FOREIGN KEY (`batch_id`) REFERENCES `list_batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `list_bases` (
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`values` text NOT NULL,
	PRIMARY KEY(`record`, `record_id`)
);
--> statement-breakpoint
CREATE TABLE `list_batches` (
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
	`state` text NOT NULL,
	`plan` text NOT NULL,
	`rows_done` integer NOT NULL,
	`rows_total` integer,
	`action_id` text,
	`failure` text,
	`lease_until` integer,
	`finished_at` integer
);
--> statement-breakpoint
CREATE INDEX `list_batches_state` ON `list_batches` (`state`);--> statement-breakpoint
CREATE INDEX `list_batches_made` ON `list_batches` (`created_at`);--> statement-breakpoint
CREATE TABLE `list_findings` (
	`batch_id` text NOT NULL,
	`line` integer NOT NULL,
	`cells` text NOT NULL,
	`findings` text NOT NULL,
	PRIMARY KEY(`batch_id`, `line`),
	FOREIGN KEY (`batch_id`) REFERENCES `list_batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `list_mappings` (
	`signature` text PRIMARY KEY NOT NULL,
	`columns` text NOT NULL,
	`settings` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `list_records` (
	`batch_id` text NOT NULL,
	`line` integer NOT NULL,
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`deed` text NOT NULL,
	PRIMARY KEY(`batch_id`, `line`, `record`, `record_id`),
	FOREIGN KEY (`batch_id`) REFERENCES `list_batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `list_records_record` ON `list_records` (`record_id`,`record`);