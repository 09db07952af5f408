CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`activity_id` text NOT NULL,
	`file_name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`stored_as` text NOT NULL,
	`removed_at` integer,
	`removed_by` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachments_activity` ON `attachments` (`activity_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`activity_id` text,
	`owner_id` text NOT NULL,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	`organization_id` text NOT NULL,
	`kind` text NOT NULL,
	`jobs` integer NOT NULL,
	`stated_on` text NOT NULL,
	`statement` text NOT NULL,
	`evidence` text,
	`state` text NOT NULL,
	`verified_on` text,
	`verified_by` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_organization` ON `claims` (`organization_id`,`stated_on`);--> statement-breakpoint
CREATE INDEX `claims_stated` ON `claims` (`stated_on`,`state`);--> statement-breakpoint
CREATE INDEX `claims_activity` ON `claims` (`activity_id`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`activity_id` text,
	`owner_id` text NOT NULL,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	`promisor_organization_id` text,
	`promisor_person_id` text,
	`promisee_organization_id` text,
	`promisee_person_id` text,
	`text` text NOT NULL,
	`made_on` text NOT NULL,
	`due_on` text,
	`state` text NOT NULL,
	`evidence` text,
	`settled_on` text,
	`settled_by` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promisor_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promisor_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promisee_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promisee_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitments_promisor` ON `commitments` (`promisor_organization_id`,`state`);--> statement-breakpoint
CREATE INDEX `commitments_promisee` ON `commitments` (`promisee_organization_id`,`state`);--> statement-breakpoint
CREATE INDEX `commitments_due` ON `commitments` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `commitments_owner` ON `commitments` (`owner_id`,`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `commitments_activity` ON `commitments` (`activity_id`);--> statement-breakpoint
CREATE TABLE `introductions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`activity_id` text,
	`owner_id` text NOT NULL,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	`a_organization_id` text NOT NULL,
	`a_person_id` text,
	`b_organization_id` text NOT NULL,
	`b_person_id` text,
	`purpose` text NOT NULL,
	`made_on` text NOT NULL,
	`result` text NOT NULL,
	`result_on` text,
	`evidence` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`a_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`a_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`b_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`b_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `introductions_a` ON `introductions` (`a_organization_id`,`made_on`);--> statement-breakpoint
CREATE INDEX `introductions_b` ON `introductions` (`b_organization_id`,`made_on`);--> statement-breakpoint
CREATE INDEX `introductions_owner` ON `introductions` (`owner_id`,`made_on`);--> statement-breakpoint
CREATE INDEX `introductions_activity` ON `introductions` (`activity_id`);--> statement-breakpoint
CREATE TABLE `referrals` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`activity_id` text,
	`owner_id` text NOT NULL,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text,
	`organization_id` text NOT NULL,
	`person_id` text,
	`to_organization_id` text NOT NULL,
	`to_person_id` text,
	`need` text NOT NULL,
	`made_on` text NOT NULL,
	`accepted_on` text,
	`declined_on` text,
	`outcome` text,
	`outcome_on` text,
	`outcome_note` text,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `referrals_organization` ON `referrals` (`organization_id`,`made_on`);--> statement-breakpoint
CREATE INDEX `referrals_to` ON `referrals` (`to_organization_id`,`made_on`);--> statement-breakpoint
CREATE INDEX `referrals_owner` ON `referrals` (`owner_id`,`made_on`);--> statement-breakpoint
CREATE INDEX `referrals_activity` ON `referrals` (`activity_id`);--> statement-breakpoint
CREATE TABLE `answers` (
	`interview_id` text NOT NULL,
	`question` text NOT NULL,
	`value` text,
	`skipped` integer NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	PRIMARY KEY(`interview_id`, `question`),
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `interviews` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`survey_version_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`person_id` text,
	`activity_id` text NOT NULL,
	`interviewer_id` text NOT NULL,
	`held_on` text NOT NULL,
	`state` text NOT NULL,
	`finished_at` integer,
	`sample` integer NOT NULL,
	FOREIGN KEY (`survey_version_id`) REFERENCES `survey_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interviews_organization` ON `interviews` (`organization_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `interviews_version` ON `interviews` (`survey_version_id`,`held_on`);--> statement-breakpoint
CREATE INDEX `interviews_interviewer` ON `interviews` (`interviewer_id`,`held_on`);--> statement-breakpoint
CREATE UNIQUE INDEX `interviews_activity` ON `interviews` (`activity_id`);--> statement-breakpoint
CREATE TABLE `red_flag_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`name` text NOT NULL,
	`advice` text,
	`condition` text NOT NULL,
	`severity` text NOT NULL,
	`clock_amount` integer NOT NULL,
	`clock_unit` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`published_at` integer,
	`published_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `red_flag_rules_version` ON `red_flag_rules` (`code`,`version`);--> statement-breakpoint
CREATE TABLE `red_flag_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`flag_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`text` text,
	`to_user_id` text,
	FOREIGN KEY (`flag_id`) REFERENCES `red_flags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `red_flag_steps_flag` ON `red_flag_steps` (`flag_id`,`at`);--> statement-breakpoint
CREATE TABLE `red_flags` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text NOT NULL,
	`rule_id` text,
	`rule_code` text,
	`title` text NOT NULL,
	`why` text NOT NULL,
	`severity` text NOT NULL,
	`opened_at` integer NOT NULL,
	`clock_amount` integer NOT NULL,
	`clock_unit` text NOT NULL,
	`due_at` integer NOT NULL,
	`owner_id` text NOT NULL,
	`state` text NOT NULL,
	`escalated_at` integer,
	`escalated_to` text,
	`closed_at` integer,
	`closed_by` text,
	`resolution` text,
	`activity_id` text,
	`interview_id` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `red_flag_rules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`escalated_to`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interview_id`) REFERENCES `interviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `red_flags_organization` ON `red_flags` (`organization_id`,`state`);--> statement-breakpoint
CREATE INDEX `red_flags_due` ON `red_flags` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `red_flags_owner` ON `red_flags` (`owner_id`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `red_flags_activity` ON `red_flags` (`activity_id`);--> statement-breakpoint
CREATE INDEX `red_flags_interview` ON `red_flags` (`interview_id`);--> statement-breakpoint
CREATE TABLE `survey_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`body` text NOT NULL,
	`note` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`published_at` integer,
	`published_by` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `survey_versions_version` ON `survey_versions` (`survey_id`,`version`);--> statement-breakpoint
CREATE TABLE `surveys` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`about` text,
	`sample` integer NOT NULL,
	`archived_at` integer,
	`archived_by` text
);
--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_read_at` integer,
	`revoked_at` integer,
	`revoked_by` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_token` ON `feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `feeds_owner` ON `feeds` (`owner_id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`occasion` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_user` ON `notices` (`user_id`,`read_at`,`at`);--> statement-breakpoint
CREATE UNIQUE INDEX `notices_occasion` ON `notices` (`user_id`,`kind`,`record_id`,`occasion`);--> statement-breakpoint
CREATE TABLE `outbox_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`queued_at` integer NOT NULL,
	`sent_at` integer,
	`failure` text,
	`about` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_state` ON `outbox_messages` (`state`,`queued_at`);--> statement-breakpoint
CREATE INDEX `outbox_user` ON `outbox_messages` (`user_id`,`queued_at`);--> statement-breakpoint
CREATE TABLE `planned_visit_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`visit_id` text NOT NULL,
	`organization_id` text,
	`person_id` text,
	FOREIGN KEY (`visit_id`) REFERENCES `planned_visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `planned_visit_parties_visit` ON `planned_visit_parties` (`visit_id`);--> statement-breakpoint
CREATE INDEX `planned_visit_parties_organization` ON `planned_visit_parties` (`organization_id`);--> statement-breakpoint
CREATE TABLE `planned_visits` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`duration_min` integer,
	`place` text,
	`note` text,
	`owner_id` text NOT NULL,
	`state` text NOT NULL,
	`sequence` integer NOT NULL,
	`activity_id` text,
	`confidentiality` text NOT NULL,
	`sample` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `planned_visits_day` ON `planned_visits` (`day`,`state`);--> statement-breakpoint
CREATE INDEX `planned_visits_owner` ON `planned_visits` (`owner_id`,`day`);--> statement-breakpoint
CREATE INDEX `planned_visits_activity` ON `planned_visits` (`activity_id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`organization_id` text,
	`person_id` text,
	`scope` text NOT NULL,
	`partner_id` text,
	`source` text NOT NULL,
	`given_by` text NOT NULL,
	`given_on` text NOT NULL,
	`expires_on` text,
	`note` text,
	`activity_id` text,
	`withdrawn_on` text,
	`withdrawn_how` text,
	`sample` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_organization` ON `consents` (`organization_id`,`scope`);--> statement-breakpoint
CREATE INDEX `consents_person` ON `consents` (`person_id`,`scope`);--> statement-breakpoint
CREATE INDEX `consents_expires` ON `consents` (`expires_on`);--> statement-breakpoint
CREATE TABLE `disclosure_packages` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`reference` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`received_on` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`decisions` text NOT NULL,
	`released_at` integer,
	`released_by` text
);
--> statement-breakpoint
CREATE INDEX `disclosure_packages_state` ON `disclosure_packages` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `retention_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`record` text NOT NULL,
	`after_months` integer NOT NULL,
	`only_kinds` text NOT NULL,
	`why` text NOT NULL,
	`archived_at` integer,
	`archived_by` text
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`id` text PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`occurred_on` text,
	`rule_id` text,
	`why` text NOT NULL,
	`purged_at` integer NOT NULL,
	`purged_by` text NOT NULL,
	FOREIGN KEY (`rule_id`) REFERENCES `retention_rules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tombstones_record` ON `tombstones` (`record`,`record_id`);--> statement-breakpoint
ALTER TABLE `tasks` ADD `source_id` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `do_not_contact_since` text;
--> statement-breakpoint
CREATE TRIGGER survey_versions_no_update BEFORE UPDATE ON survey_versions WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a published survey version does not change'); END;
--> statement-breakpoint
CREATE TRIGGER survey_versions_no_delete BEFORE DELETE ON survey_versions WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a published survey version does not change'); END;
--> statement-breakpoint
CREATE TRIGGER red_flag_rules_no_update BEFORE UPDATE ON red_flag_rules WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a published rule does not change'); END;
--> statement-breakpoint
CREATE TRIGGER red_flag_rules_no_delete BEFORE DELETE ON red_flag_rules WHEN old.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a published rule does not change'); END;
--> statement-breakpoint
CREATE TRIGGER red_flag_steps_no_update BEFORE UPDATE ON red_flag_steps BEGIN SELECT RAISE(ABORT, 'what happened to a red flag does not change'); END;
--> statement-breakpoint
CREATE TRIGGER tombstones_no_update BEFORE UPDATE ON tombstones BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END;
--> statement-breakpoint
CREATE TRIGGER tombstones_no_delete BEFORE DELETE ON tombstones BEGIN SELECT RAISE(ABORT, 'a tombstone stays'); END;
