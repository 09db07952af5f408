CREATE TABLE `assessment_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment_id` text NOT NULL,
	`axis` text NOT NULL,
	`kind` text NOT NULL,
	`activity_id` text NOT NULL,
	`record_id` text,
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessment_evidence_assessment` ON `assessment_evidence` (`assessment_id`);--> statement-breakpoint
CREATE INDEX `assessment_evidence_activity` ON `assessment_evidence` (`activity_id`);--> statement-breakpoint
CREATE TABLE `assessment_sources` (
	`assessment_id` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`assessment_id`, `source_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `assessments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessment_sources_source` ON `assessment_sources` (`source_id`);--> statement-breakpoint
CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`scheme` text NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`organization_id` text,
	`subject_code` text,
	`scorer_id` text NOT NULL,
	`assessed_on` text NOT NULL,
	`scores` text NOT NULL,
	`willing_for` text NOT NULL,
	`note` text,
	`beside_id` text,
	`confidentiality` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scorer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessments_organization` ON `assessments` (`organization_id`,`scheme`,`assessed_on`);--> statement-breakpoint
CREATE INDEX `assessments_subject` ON `assessments` (`subject_kind`,`subject_code`,`scheme`);--> statement-breakpoint
CREATE INDEX `assessments_scheme` ON `assessments` (`scheme`,`assessed_on`);--> statement-breakpoint
CREATE TABLE `forming_members` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`organization_id` text NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `forming_members_subcluster` ON `forming_members` (`cluster_code`,`subcluster_code`,`organization_id`);--> statement-breakpoint
CREATE INDEX `forming_members_organization` ON `forming_members` (`organization_id`);--> statement-breakpoint
CREATE TABLE `readiness_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`rules` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `readiness_rules_version` ON `readiness_rules` (`version`);--> statement-breakpoint
CREATE TABLE `scoring_permissions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text NOT NULL,
	`reason` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	`ended_reason` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scoring_permissions_organization` ON `scoring_permissions` (`organization_id`,`ended_at`);