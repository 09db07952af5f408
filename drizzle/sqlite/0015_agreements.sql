CREATE TABLE `agreement_scope_organizations` (
	`scope_id` text NOT NULL,
	`organization_id` text NOT NULL,
	PRIMARY KEY(`scope_id`, `organization_id`),
	FOREIGN KEY (`scope_id`) REFERENCES `agreement_scopes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_scope_organizations_organization` ON `agreement_scope_organizations` (`organization_id`);--> statement-breakpoint
CREATE TABLE `agreement_scopes` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`kind` text NOT NULL,
	`fields` text NOT NULL,
	`reach` text NOT NULL,
	`subcluster` text,
	`tag_id` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `partner_agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_scopes_agreement` ON `agreement_scopes` (`agreement_id`);--> statement-breakpoint
CREATE INDEX `agreement_scopes_tag` ON `agreement_scopes` (`tag_id`);--> statement-breakpoint
CREATE TABLE `partner_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`agency_id` text NOT NULL,
	`purpose` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`ended_on` text,
	`ended_why` text,
	`sample` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_agreements_agency` ON `partner_agreements` (`agency_id`,`valid_to`);--> statement-breakpoint
CREATE INDEX `partner_agreements_until` ON `partner_agreements` (`valid_to`);--> statement-breakpoint
CREATE TABLE `partner_people` (
	`user_id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`since` integer NOT NULL,
	`linked_by` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `partner_people_agency` ON `partner_people` (`agency_id`);