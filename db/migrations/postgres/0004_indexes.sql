CREATE INDEX "history_person" ON "history" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "match_updated" ON "match" USING btree ("updated_at");