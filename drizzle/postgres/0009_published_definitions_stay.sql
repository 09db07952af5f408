CREATE FUNCTION published_cluster_definition_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a published cluster definition does not change'; END $$;
--> statement-breakpoint
CREATE FUNCTION parts_of_published_definition_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF EXISTS (SELECT 1 FROM cluster_definitions WHERE id = OLD.definition_id AND state = 'published') THEN RAISE EXCEPTION 'a published cluster definition does not change'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF EXISTS (SELECT 1 FROM cluster_definitions WHERE id = NEW.definition_id AND state = 'published') THEN RAISE EXCEPTION 'a published cluster definition does not change'; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER cluster_definitions_no_change BEFORE UPDATE OR DELETE ON cluster_definitions FOR EACH ROW WHEN (OLD.state = 'published') EXECUTE FUNCTION published_cluster_definition_stays();
--> statement-breakpoint
CREATE TRIGGER subclusters_no_change BEFORE UPDATE OR DELETE ON subclusters FOR EACH ROW EXECUTE FUNCTION parts_of_published_definition_stay();
--> statement-breakpoint
CREATE TRIGGER cluster_industries_no_change BEFORE UPDATE OR DELETE ON cluster_industries FOR EACH ROW EXECUTE FUNCTION parts_of_published_definition_stay();
