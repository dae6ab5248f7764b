CREATE INDEX `history_person` ON `history` (`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `match_updated` ON `match` (`updated_at`);