ALTER TABLE `claims` ADD `supported_on` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `supported_by` text;--> statement-breakpoint
ALTER TABLE `commitments` ADD `first_due_on` text;--> statement-breakpoint
ALTER TABLE `commitments` ADD `due_why` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `first_due_on` text;--> statement-breakpoint
ALTER TABLE `tasks` ADD `due_why` text;--> statement-breakpoint
CREATE INDEX `tasks_given` ON `tasks` (`created_by`,`state`,`due_on`);