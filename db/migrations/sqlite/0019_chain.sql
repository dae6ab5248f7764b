CREATE TABLE `chain_entry` (
	`number` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`previous` text NOT NULL,
	`blind` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` integer NOT NULL,
	`digest` text NOT NULL,
	`sealed_digest` text,
	`detail` text,
	`day` text NOT NULL,
	`spot` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chain_entry_hash` ON `chain_entry` (`hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `chain_entry_spot` ON `chain_entry` (`day`,`spot`);--> statement-breakpoint
CREATE INDEX `chain_entry_subject` ON `chain_entry` (`subject_id`);--> statement-breakpoint
CREATE TABLE `chain_head` (
	`day` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`previous` text NOT NULL,
	`root` text NOT NULL,
	`trail` text NOT NULL,
	`secret` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `chain_tip` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `imported_row` ADD `attachment_ids` text;--> statement-breakpoint
ALTER TABLE `sheet_import` ADD `refused_files` text;