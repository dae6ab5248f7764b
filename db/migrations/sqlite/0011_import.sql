CREATE TABLE `imported_row` (
	`import_id` text NOT NULL,
	`noun` text NOT NULL,
	`subject_id` text NOT NULL,
	`sheet` text NOT NULL,
	`row` integer NOT NULL,
	`before` text,
	`version` integer NOT NULL,
	`qualifications` text,
	PRIMARY KEY(`import_id`, `subject_id`),
	FOREIGN KEY (`import_id`) REFERENCES `sheet_import`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `imported_row_subject` ON `imported_row` (`subject_id`);--> statement-breakpoint
ALTER TABLE `sheet_import` ADD `beat_at` integer;--> statement-breakpoint
ALTER TABLE `sheet_import` ADD `undone_at` integer;