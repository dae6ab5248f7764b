CREATE FUNCTION chain_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'rows of the chain are only ever added'; END $$;--> statement-breakpoint
CREATE TRIGGER "chain_entry_only_added" BEFORE UPDATE OR DELETE ON "chain_entry" FOR EACH ROW EXECUTE FUNCTION chain_is_only_added_to();--> statement-breakpoint
CREATE TRIGGER "chain_entry_not_emptied" BEFORE TRUNCATE ON "chain_entry" FOR EACH STATEMENT EXECUTE FUNCTION chain_is_only_added_to();--> statement-breakpoint
CREATE TRIGGER "chain_head_only_added" BEFORE UPDATE OR DELETE ON "chain_head" FOR EACH ROW EXECUTE FUNCTION chain_is_only_added_to();--> statement-breakpoint
CREATE TRIGGER "chain_head_not_emptied" BEFORE TRUNCATE ON "chain_head" FOR EACH STATEMENT EXECUTE FUNCTION chain_is_only_added_to();
