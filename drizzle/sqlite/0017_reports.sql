CREATE TABLE `directory_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text NOT NULL,
	`capabilities` text NOT NULL,
	`phone` text,
	`email` text,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_entries_organization` ON `directory_entries` (`organization_id`);--> statement-breakpoint
CREATE TABLE `directory_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text,
	`organization_name` text NOT NULL,
	`person_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text,
	`wish` text NOT NULL,
	`received_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	`outcome` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `directory_requests_open` ON `directory_requests` (`settled_at`,`received_at`);--> statement-breakpoint
CREATE TABLE `issued_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`title` text NOT NULL,
	`report` text NOT NULL,
	`digest` text NOT NULL,
	`template_number` integer NOT NULL,
	`note` text,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	`sample` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `issued_reports_issued` ON `issued_reports` (`issued_at`);--> statement-breakpoint
CREATE INDEX `issued_reports_kind` ON `issued_reports` (`kind`,`subject`,`issued_at`);--> statement-breakpoint
CREATE TABLE `report_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_templates_number` ON `report_templates` (`kind`,`number`);