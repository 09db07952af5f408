CREATE TABLE `claim_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`activity_id` text,
	`attachment_id` text,
	`note` text,
	`added_by` text NOT NULL,
	`added_at` integer NOT NULL,
	`removed_by` text,
	`removed_at` integer,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_evidence_claim` ON `claim_evidence` (`claim_id`);--> statement-breakpoint
CREATE INDEX `claim_evidence_activity` ON `claim_evidence` (`activity_id`);--> statement-breakpoint
CREATE TABLE `claim_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`position` integer NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`moved_on` text NOT NULL,
	`moved_by` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`why` text,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_moves_position` ON `claim_moves` (`claim_id`,`position`);--> statement-breakpoint
CREATE TABLE `flow_forecast_cases` (
	`forecast_id` text NOT NULL,
	`case_id` text NOT NULL,
	`stage` text NOT NULL,
	`jobs` integer,
	`capital_cents` real,
	`currency` text NOT NULL,
	`probability` real NOT NULL,
	PRIMARY KEY(`forecast_id`, `case_id`),
	FOREIGN KEY (`forecast_id`) REFERENCES `flow_forecasts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `flow_forecast_cases_case` ON `flow_forecast_cases` (`case_id`);--> statement-breakpoint
CREATE TABLE `flow_forecasts` (
	`id` text PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`quarter` text NOT NULL,
	`taken_on` text NOT NULL,
	`taken_at` integer NOT NULL,
	`taken_by` text NOT NULL,
	`sample` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `flow_forecasts_quarter` ON `flow_forecasts` (`stream`,`quarter`);--> statement-breakpoint
ALTER TABLE `claims` ADD `case_id` text REFERENCES cases(id);--> statement-breakpoint
ALTER TABLE `claims` ADD `cluster_code` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `subcluster_code` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `region_code` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `from_year` integer;--> statement-breakpoint
ALTER TABLE `claims` ADD `to_year` integer;--> statement-breakpoint
CREATE INDEX `claims_case` ON `claims` (`case_id`);
--> statement-breakpoint
CREATE TRIGGER claim_moves_no_update BEFORE UPDATE ON claim_moves WHEN new.why IS NOT NULL OR new.id <> old.id OR new.claim_id <> old.claim_id OR new.position <> old.position OR new.from_state IS NOT old.from_state OR new.to_state <> old.to_state OR new.moved_on <> old.moved_on OR new.moved_by <> old.moved_by OR new.recorded_at <> old.recorded_at BEGIN SELECT RAISE(ABORT, 'a move of a claim does not change'); END;
--> statement-breakpoint
CREATE TRIGGER claim_moves_no_delete BEFORE DELETE ON claim_moves WHEN NOT EXISTS (SELECT 1 FROM claims LEFT JOIN organizations ON organizations.id = claims.organization_id LEFT JOIN activities ON activities.id = claims.activity_id WHERE claims.id = old.claim_id AND (claims.sample = 1 OR organizations.sample = 1 OR activities.sample = 1)) BEGIN SELECT RAISE(ABORT, 'a move of a claim does not change'); END;
--> statement-breakpoint
CREATE TRIGGER flow_forecasts_no_update BEFORE UPDATE ON flow_forecasts BEGIN SELECT RAISE(ABORT, 'a forecast stays as it was taken'); END;
--> statement-breakpoint
CREATE TRIGGER flow_forecast_cases_no_update BEFORE UPDATE ON flow_forecast_cases BEGIN SELECT RAISE(ABORT, 'a forecast stays as it was taken'); END;
