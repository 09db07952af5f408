CREATE TABLE `supply_needs` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`text` text NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`region_code` text NOT NULL,
	`voiced_on` text NOT NULL,
	`naics_code` text,
	`met_on` text,
	`met_how` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supply_needs_part` ON `supply_needs` (`cluster_code`,`subcluster_code`);--> statement-breakpoint
CREATE INDEX `supply_needs_organization` ON `supply_needs` (`organization_id`);--> statement-breakpoint
CREATE INDEX `supply_needs_activity` ON `supply_needs` (`activity_id`);