CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`record` text NOT NULL,
	`record_id` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_record` ON `search_entries` (`record`,`record_id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE search_entries_fts USING fts5(record, text, content='search_entries', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='3 4 5');
--> statement-breakpoint
CREATE TRIGGER search_entries_insert AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_entries_fts(rowid, record, text) VALUES (new.id, new.record, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_delete AFTER DELETE ON search_entries BEGIN
  INSERT INTO search_entries_fts(search_entries_fts, rowid, record, text) VALUES ('delete', old.id, old.record, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_update AFTER UPDATE ON search_entries BEGIN
  INSERT INTO search_entries_fts(search_entries_fts, rowid, record, text) VALUES ('delete', old.id, old.record, old.text);
  INSERT INTO search_entries_fts(rowid, record, text) VALUES (new.id, new.record, new.text);
END;
