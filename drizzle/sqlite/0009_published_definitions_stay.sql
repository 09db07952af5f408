CREATE TRIGGER cluster_definitions_no_update BEFORE UPDATE ON cluster_definitions WHEN old.state = 'published' BEGIN SELECT RAISE(ABORT, 'a published cluster definition does not change'); END;
--> statement-breakpoint
CREATE TRIGGER cluster_definitions_no_delete BEFORE DELETE ON cluster_definitions WHEN old.state = 'published' BEGIN SELECT RAISE(ABORT, 'a published cluster definition does not change'); END;
--> statement-breakpoint
CREATE TRIGGER subclusters_no_update BEFORE UPDATE ON subclusters WHEN EXISTS (SELECT 1 FROM cluster_definitions WHERE id IN (old.definition_id, new.definition_id) AND state = 'published') BEGIN SELECT RAISE(ABORT, 'a published cluster definition does not change'); END;
--> statement-breakpoint
CREATE TRIGGER subclusters_no_delete BEFORE DELETE ON subclusters WHEN EXISTS (SELECT 1 FROM cluster_definitions WHERE id = old.definition_id AND state = 'published') BEGIN SELECT RAISE(ABORT, 'a published cluster definition does not change'); END;
--> statement-breakpoint
CREATE TRIGGER cluster_industries_no_update BEFORE UPDATE ON cluster_industries WHEN EXISTS (SELECT 1 FROM cluster_definitions WHERE id IN (old.definition_id, new.definition_id) AND state = 'published') BEGIN SELECT RAISE(ABORT, 'a published cluster definition does not change'); END;
--> statement-breakpoint
CREATE TRIGGER cluster_industries_no_delete BEFORE DELETE ON cluster_industries WHEN EXISTS (SELECT 1 FROM cluster_definitions WHERE id = old.definition_id AND state = 'published') BEGIN SELECT RAISE(ABORT, 'a published cluster definition does not change'); END;
