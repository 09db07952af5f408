CREATE TABLE `collaboration_ratings` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`rater_id` text NOT NULL,
	`target_id` text NOT NULL,
	`level` integer NOT NULL,
	`rated_on` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invitation_id`) REFERENCES `rating_invitations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rater_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "collaboration_ratings_not_oneself" CHECK("collaboration_ratings"."rater_id" <> "collaboration_ratings"."target_id"),
	CONSTRAINT "collaboration_ratings_scale" CHECK("collaboration_ratings"."level" between 0 and 5)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collaboration_ratings_pair` ON `collaboration_ratings` (`round_id`,`rater_id`,`target_id`);--> statement-breakpoint
CREATE INDEX `collaboration_ratings_rater` ON `collaboration_ratings` (`rater_id`,`rated_on`);--> statement-breakpoint
CREATE INDEX `collaboration_ratings_target` ON `collaboration_ratings` (`target_id`,`rated_on`);--> statement-breakpoint
CREATE INDEX `collaboration_ratings_invitation` ON `collaboration_ratings` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `rating_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`person_id` text,
	`token_hash` text NOT NULL,
	`sent_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	`revoked_by` text,
	FOREIGN KEY (`round_id`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rating_invitations_token` ON `rating_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `rating_invitations_round` ON `rating_invitations` (`round_id`,`organization_id`);--> statement-breakpoint
CREATE INDEX `rating_invitations_organization` ON `rating_invitations` (`organization_id`);--> statement-breakpoint
CREATE INDEX `rating_invitations_person` ON `rating_invitations` (`person_id`);--> statement-breakpoint
CREATE TABLE `rating_round_members` (
	`round_id` text NOT NULL,
	`organization_id` text NOT NULL,
	PRIMARY KEY(`round_id`, `organization_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rating_rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rating_round_members_organization` ON `rating_round_members` (`organization_id`);--> statement-breakpoint
CREATE TABLE `rating_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`question` text NOT NULL,
	`subcluster` text,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	`archived_at` integer,
	`archived_by` text,
	`sample` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rating_rounds_closes` ON `rating_rounds` (`closes_on`);