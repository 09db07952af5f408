CREATE TABLE `initiative_contacts` (
	`initiative_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`initiative_id`, `activity_id`),
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_contacts_activity` ON `initiative_contacts` (`activity_id`);--> statement-breakpoint
CREATE TABLE `initiative_funders` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	`initiative_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`amount_cents` real,
	`currency` text NOT NULL,
	`agreed_on` text,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_funders_initiative` ON `initiative_funders` (`initiative_id`);--> statement-breakpoint
CREATE INDEX `initiative_funders_organization` ON `initiative_funders` (`organization_id`);--> statement-breakpoint
CREATE TABLE `initiative_members` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`initiative_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`person_id` text,
	`role` text NOT NULL,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_members_initiative` ON `initiative_members` (`initiative_id`);--> statement-breakpoint
CREATE INDEX `initiative_members_organization` ON `initiative_members` (`organization_id`);--> statement-breakpoint
CREATE INDEX `initiative_members_person` ON `initiative_members` (`person_id`);--> statement-breakpoint
CREATE TABLE `initiative_milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	`initiative_id` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text NOT NULL,
	`first_due_on` text,
	`due_why` text,
	`done_on` text,
	`done_how` text,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_milestones_initiative` ON `initiative_milestones` (`initiative_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `initiative_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`initiative_id` text NOT NULL,
	`from_stage` text,
	`to_stage` text NOT NULL,
	`moved_on` text NOT NULL,
	`why` text,
	`unmet` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_moves_initiative` ON `initiative_moves` (`initiative_id`,`moved_on`);--> statement-breakpoint
CREATE TABLE `initiative_result_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`result_id` text NOT NULL,
	`kind` text NOT NULL,
	`activity_id` text,
	`record_id` text,
	FOREIGN KEY (`result_id`) REFERENCES `initiative_results`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_result_evidence_result` ON `initiative_result_evidence` (`result_id`);--> statement-breakpoint
CREATE INDEX `initiative_result_evidence_activity` ON `initiative_result_evidence` (`activity_id`);--> statement-breakpoint
CREATE TABLE `initiative_results` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`initiative_id` text NOT NULL,
	`target_id` text,
	`text` text NOT NULL,
	`happened_on` text NOT NULL,
	`confidentiality` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `initiative_targets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_results_initiative` ON `initiative_results` (`initiative_id`,`happened_on`);--> statement-breakpoint
CREATE TABLE `initiative_targets` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	`initiative_id` text NOT NULL,
	`metric` text NOT NULL,
	`baseline` real,
	`baseline_on` text NOT NULL,
	`goal` real NOT NULL,
	`due_on` text NOT NULL,
	`series_code` text,
	`note` text,
	FOREIGN KEY (`initiative_id`) REFERENCES `initiatives`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiative_targets_initiative` ON `initiative_targets` (`initiative_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `initiatives` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`title` text NOT NULL,
	`purpose` text,
	`cluster_code` text NOT NULL,
	`subcluster_code` text,
	`region_code` text NOT NULL,
	`objective_group` text NOT NULL,
	`initiated_by` text NOT NULL,
	`importance` text,
	`technology_focus` text,
	`policy_environment` text,
	`stage` text NOT NULL,
	`started_on` text NOT NULL,
	`facilitator_id` text,
	`budget_cents` real,
	`currency` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	FOREIGN KEY (`facilitator_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `initiatives_cluster` ON `initiatives` (`cluster_code`,`subcluster_code`);--> statement-breakpoint
CREATE INDEX `initiatives_started` ON `initiatives` (`started_on`);