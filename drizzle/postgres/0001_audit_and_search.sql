CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_change BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
--> statement-breakpoint
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
--> statement-breakpoint
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE INDEX search_names_trgm ON search_names USING gin (key gin_trgm_ops);
--> statement-breakpoint
CREATE SEQUENCE search_names_id_seq OWNED BY search_names.id;
--> statement-breakpoint
ALTER TABLE search_names ALTER COLUMN id SET DEFAULT nextval('search_names_id_seq');
--> statement-breakpoint
CREATE INDEX search_names_key_c ON search_names (key COLLATE "C");
