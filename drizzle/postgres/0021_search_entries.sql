CREATE TABLE "search_entries" (
	"id" integer PRIMARY KEY NOT NULL,
	"record" text NOT NULL,
	"record_id" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "search_entries_record" ON "search_entries" USING btree ("record","record_id");
--> statement-breakpoint
CREATE SEQUENCE search_entries_id_seq OWNED BY search_entries.id;
--> statement-breakpoint
ALTER TABLE search_entries ALTER COLUMN id SET DEFAULT nextval('search_entries_id_seq');
--> statement-breakpoint
CREATE FUNCTION search_fold(raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(regexp_replace(normalize(raw, NFKD), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9\u00aa-\u1fff\u2c00-\uffef]+', ' ', 'g')
$$;
--> statement-breakpoint
CREATE INDEX search_entries_words ON search_entries USING gin (to_tsvector('simple', 'kind' || record || ' ' || search_fold(text)));
