CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
--> statement-breakpoint
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
--> statement-breakpoint
CREATE VIRTUAL TABLE search_names_fts USING fts5(key, content='search_names', content_rowid='id', tokenize='trigram');
--> statement-breakpoint
CREATE TRIGGER search_names_insert AFTER INSERT ON search_names BEGIN
  INSERT INTO search_names_fts(rowid, key) VALUES (new.id, new.key);
END;
--> statement-breakpoint
CREATE TRIGGER search_names_delete AFTER DELETE ON search_names BEGIN
  INSERT INTO search_names_fts(search_names_fts, rowid, key) VALUES ('delete', old.id, old.key);
END;
--> statement-breakpoint
CREATE TRIGGER search_names_update AFTER UPDATE ON search_names BEGIN
  INSERT INTO search_names_fts(search_names_fts, rowid, key) VALUES ('delete', old.id, old.key);
  INSERT INTO search_names_fts(rowid, key) VALUES (new.id, new.key);
END;
