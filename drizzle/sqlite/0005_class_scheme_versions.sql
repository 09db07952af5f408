CREATE TABLE `class_scheme_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`scheme_id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`scheme` text NOT NULL,
	`why` text,
	`published_at` integer,
	`published_by` text,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`scheme_id`) REFERENCES `class_schemes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `class_scheme_versions_version` ON `class_scheme_versions` (`scheme_id`,`version`);--> statement-breakpoint
INSERT INTO class_scheme_versions (id, scheme_id, version, state, scheme, published_at, published_by, updated_at, updated_by, revision)
SELECT id || '@1', id, 1, 'published', scheme, updated_at, updated_by, updated_at, updated_by, version FROM class_schemes;
--> statement-breakpoint
ALTER TABLE `class_schemes` DROP COLUMN `updated_at`;--> statement-breakpoint
ALTER TABLE `class_schemes` DROP COLUMN `updated_by`;--> statement-breakpoint
ALTER TABLE `class_schemes` DROP COLUMN `version`;--> statement-breakpoint
ALTER TABLE `class_schemes` DROP COLUMN `name`;--> statement-breakpoint
ALTER TABLE `class_schemes` DROP COLUMN `scheme`;
--> statement-breakpoint
CREATE TRIGGER class_scheme_versions_no_update BEFORE UPDATE ON class_scheme_versions WHEN old.state = 'published' BEGIN SELECT RAISE(ABORT, 'a published class scheme does not change'); END;
--> statement-breakpoint
CREATE TRIGGER class_scheme_versions_no_delete BEFORE DELETE ON class_scheme_versions WHEN old.state = 'published' BEGIN SELECT RAISE(ABORT, 'a published class scheme does not change'); END;
