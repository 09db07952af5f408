CREATE TABLE `network_snapshots` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`question` text NOT NULL,
	`filter` text NOT NULL,
	`state` text NOT NULL,
	`asked_stamp` text NOT NULL,
	`stamp` text,
	`content` text,
	`done` integer NOT NULL,
	`total` integer,
	`result` text,
	`measured_at` integer,
	`lease_until` integer,
	`failure` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `network_snapshots_question` ON `network_snapshots` (`question`);--> statement-breakpoint
CREATE INDEX `network_snapshots_state` ON `network_snapshots` (`state`);--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`kind` text NOT NULL,
	`from_organization_id` text,
	`to_organization_id` text,
	`from_person_id` text,
	`to_person_id` text,
	`strength` integer,
	`source` text,
	`activity_id` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`from_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `relations_from_organization` ON `relations` (`from_organization_id`);--> statement-breakpoint
CREATE INDEX `relations_to_organization` ON `relations` (`to_organization_id`);--> statement-breakpoint
CREATE INDEX `relations_from_person` ON `relations` (`from_person_id`);--> statement-breakpoint
CREATE INDEX `relations_to_person` ON `relations` (`to_person_id`);--> statement-breakpoint
CREATE INDEX `relations_activity` ON `relations` (`activity_id`);--> statement-breakpoint
CREATE INDEX `relations_updated` ON `relations` (`updated_at`);