CREATE TRIGGER `chain_entry_no_update` BEFORE UPDATE ON `chain_entry` BEGIN SELECT RAISE(ABORT, 'rows of the chain are only ever added'); END;--> statement-breakpoint
CREATE TRIGGER `chain_entry_no_delete` BEFORE DELETE ON `chain_entry` BEGIN SELECT RAISE(ABORT, 'rows of the chain are only ever added'); END;--> statement-breakpoint
CREATE TRIGGER `chain_head_no_update` BEFORE UPDATE ON `chain_head` BEGIN SELECT RAISE(ABORT, 'rows of the chain are only ever added'); END;--> statement-breakpoint
CREATE TRIGGER `chain_head_no_delete` BEFORE DELETE ON `chain_head` BEGIN SELECT RAISE(ABORT, 'rows of the chain are only ever added'); END;
