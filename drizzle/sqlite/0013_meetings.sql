CREATE TABLE `agenda_items` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`minutes` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_items_meeting` ON `agenda_items` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meeting_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`proposer_organization_id` text,
	`votes_for` integer,
	`votes_against` integer,
	`abstained` integer,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposer_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_decisions_meeting` ON `meeting_decisions` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `meeting_decisions_proposer` ON `meeting_decisions` (`proposer_organization_id`);--> statement-breakpoint
CREATE TABLE `meeting_guests` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`organization_id` text,
	`person_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_guests_meeting` ON `meeting_guests` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `meeting_guests_organization` ON `meeting_guests` (`organization_id`);--> statement-breakpoint
CREATE INDEX `meeting_guests_person` ON `meeting_guests` (`person_id`);--> statement-breakpoint
CREATE TABLE `meeting_series` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`title` text NOT NULL,
	`rhythm` text NOT NULL,
	`every` integer NOT NULL,
	`nth` integer,
	`weekday` integer,
	`starts_on` text NOT NULL,
	`time` text,
	`duration_min` integer,
	`place` text,
	`convener_organization_id` text,
	`owner_id` text NOT NULL,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	FOREIGN KEY (`convener_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_series_subcluster` ON `meeting_series` (`cluster_code`,`subcluster_code`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`series_id` text NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`duration_min` integer,
	`place` text,
	`state` text NOT NULL,
	`sequence` integer NOT NULL,
	`activity_id` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `meeting_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meetings_series` ON `meetings` (`series_id`,`day`);--> statement-breakpoint
CREATE INDEX `meetings_activity` ON `meetings` (`activity_id`);--> statement-breakpoint
CREATE TABLE `playbook_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`playbook_id` text NOT NULL,
	`position` integer NOT NULL,
	`what` text NOT NULL,
	`why` text NOT NULL,
	`done_when` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`owner_id` text,
	`state` text NOT NULL,
	`settled_on` text,
	`settled_by` text,
	`note` text,
	`activity_id` text,
	FOREIGN KEY (`playbook_id`) REFERENCES `playbooks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `playbook_steps_playbook` ON `playbook_steps` (`playbook_id`,`position`);--> statement-breakpoint
CREATE INDEX `playbook_steps_activity` ON `playbook_steps` (`activity_id`);--> statement-breakpoint
CREATE TABLE `playbook_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`steps` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `playbook_templates_version` ON `playbook_templates` (`version`);--> statement-breakpoint
CREATE TABLE `playbooks` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`started_on` text NOT NULL,
	`template_version` integer NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text
);
--> statement-breakpoint
CREATE INDEX `playbooks_subcluster` ON `playbooks` (`cluster_code`,`subcluster_code`);