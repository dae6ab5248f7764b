CREATE TABLE `match_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`detail` text NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`undone_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_batch_person` ON `match_batch` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `match_batch_row` (
	`batch_id` text NOT NULL,
	`position` integer NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`match_id` text,
	`version_seen` integer,
	`outcome` text,
	`refusal` text,
	`before` text,
	`version_after` integer,
	`undo_outcome` text,
	PRIMARY KEY(`batch_id`, `position`),
	FOREIGN KEY (`batch_id`) REFERENCES `match_batch`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `match`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_batch_row_pair` ON `match_batch_row` (`batch_id`,`scenario_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `match_batch_row_match` ON `match_batch_row` (`match_id`);--> statement-breakpoint
CREATE TABLE `saved_filter` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`search` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filter_name` ON `saved_filter` (`person_id`,`page`,`name`);--> statement-breakpoint
CREATE INDEX `match_score` ON `match` (`score`,`id`);--> statement-breakpoint
CREATE INDEX `match_origin` ON `match` (`origin`,`updated_at`);--> statement-breakpoint
CREATE INDEX `match_created` ON `match` (`created_at`,`id`);