CREATE TABLE `duplicate_pairs` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`a_id` text NOT NULL,
	`b_id` text NOT NULL,
	`score` real NOT NULL,
	`verdict` text NOT NULL,
	`reasons` text NOT NULL,
	`facts` text NOT NULL,
	`state` text NOT NULL,
	`found_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `duplicate_pairs_pair` ON `duplicate_pairs` (`a_id`,`b_id`);--> statement-breakpoint
CREATE INDEX `duplicate_pairs_other` ON `duplicate_pairs` (`b_id`);--> statement-breakpoint
CREATE INDEX `duplicate_pairs_state` ON `duplicate_pairs` (`record`,`state`,`score`,`id`);--> statement-breakpoint
CREATE TABLE `match_keys` (
	`key` text NOT NULL,
	`record_id` text NOT NULL,
	PRIMARY KEY(`key`, `record_id`)
);
--> statement-breakpoint
CREATE INDEX `match_keys_record` ON `match_keys` (`record_id`);--> statement-breakpoint
CREATE TABLE `match_records` (
	`record_id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`facts` text NOT NULL,
	`keyed_at` integer NOT NULL,
	`pending` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `match_records_pending` ON `match_records` (`pending`,`record`,`record_id`);--> statement-breakpoint
CREATE TABLE `merges` (
	`from_id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`into_id` text NOT NULL,
	`fields` text NOT NULL,
	`moved` text NOT NULL,
	`merged_at` integer NOT NULL,
	`merged_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `merges_into` ON `merges` (`into_id`);--> statement-breakpoint
CREATE INDEX `search_names_kind` ON `search_names` (`kind`,`key`,`record_id`);