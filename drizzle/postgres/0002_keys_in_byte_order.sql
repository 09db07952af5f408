ALTER TABLE organizations ALTER COLUMN name_key TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE people ALTER COLUMN name_key TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE tags ALTER COLUMN key TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE regions ALTER COLUMN name_key TYPE text COLLATE "C";
--> statement-breakpoint
DROP INDEX search_names_key_c;
--> statement-breakpoint
ALTER TABLE search_names ALTER COLUMN key TYPE text COLLATE "C";
