CREATE TABLE `charters` (
	`id` text PRIMARY KEY NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`version` integer NOT NULL,
	`purpose` text NOT NULL,
	`scope` text NOT NULL,
	`rules` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`adopted_on` text,
	`adopted_by` text,
	`adoption_noted_by` text,
	`sample` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charters_version` ON `charters` (`cluster_code`,`subcluster_code`,`version`);--> statement-breakpoint
CREATE TABLE `cluster_role_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`role_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`moved_on` text NOT NULL,
	`why` text,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	FOREIGN KEY (`role_id`) REFERENCES `cluster_roles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cluster_role_moves_position` ON `cluster_role_moves` (`role_id`,`position`);--> statement-breakpoint
CREATE TABLE `cluster_role_promises` (
	`role_id` text NOT NULL,
	`commitment_id` text NOT NULL,
	PRIMARY KEY(`role_id`, `commitment_id`),
	FOREIGN KEY (`role_id`) REFERENCES `cluster_roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cluster_role_promises_commitment` ON `cluster_role_promises` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `cluster_roles` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text,
	`cluster_code` text NOT NULL,
	`subcluster_code` text,
	`role` text NOT NULL,
	`state` text NOT NULL,
	`mandate` text,
	`activity_id` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cluster_roles_cluster` ON `cluster_roles` (`cluster_code`,`subcluster_code`);--> statement-breakpoint
CREATE INDEX `cluster_roles_organization` ON `cluster_roles` (`organization_id`);--> statement-breakpoint
CREATE INDEX `cluster_roles_activity` ON `cluster_roles` (`activity_id`);--> statement-breakpoint
CREATE TABLE `pledge_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`delivered_on` text NOT NULL,
	`amount_cents` integer,
	`minutes` integer,
	`note` text,
	`strikes_id` text,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_deliveries_pledge` ON `pledge_deliveries` (`pledge_id`,`delivered_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_deliveries_strikes` ON `pledge_deliveries` (`strikes_id`);--> statement-breakpoint
CREATE TABLE `pledges` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text NOT NULL,
	`cluster_code` text NOT NULL,
	`subcluster_code` text NOT NULL,
	`kind` text NOT NULL,
	`given_on` text NOT NULL,
	`amount_cents` integer,
	`currency` text,
	`minutes` integer,
	`note` text,
	`attachment_id` text,
	`withdrawn_on` text,
	`withdrawn_by` text,
	`withdrawn_why` text,
	`archived_at` integer,
	`archived_by` text,
	`activity_id` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledges_subcluster` ON `pledges` (`cluster_code`,`subcluster_code`);--> statement-breakpoint
CREATE INDEX `pledges_organization` ON `pledges` (`organization_id`);--> statement-breakpoint
CREATE INDEX `pledges_activity` ON `pledges` (`activity_id`);--> statement-breakpoint
CREATE INDEX `pledges_attachment` ON `pledges` (`attachment_id`);