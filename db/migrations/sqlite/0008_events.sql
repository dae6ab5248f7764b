CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`about` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`registers_until` integer NOT NULL,
	`capacity` integer,
	`tag_ids` text NOT NULL,
	`agenda` text NOT NULL,
	`tables` integer NOT NULL,
	`slot_minutes` integer NOT NULL,
	`talks_from` integer,
	`talks_until` integer,
	`breaks` text NOT NULL,
	`closed_reason` text NOT NULL,
	`sequence` integer NOT NULL,
	`plan_version` integer NOT NULL,
	`demo` integer NOT NULL,
	`created_by_id` text,
	`published_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`created_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_code` ON `event` (`code`);--> statement-breakpoint
CREATE INDEX `event_starts` ON `event` (`state`,`starts_at`);--> statement-breakpoint
CREATE INDEX `event_ends` ON `event` (`state`,`ends_at`);--> statement-breakpoint
CREATE TABLE `event_pass` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`registration_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`registration_id`) REFERENCES `event_registration`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_pass_registration` ON `event_pass` (`registration_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `event_registration` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`side` text NOT NULL,
	`state` text NOT NULL,
	`scenario_ids` text NOT NULL,
	`note` text NOT NULL,
	`delegates` integer NOT NULL,
	`person_id` text NOT NULL,
	`queued_at` integer NOT NULL,
	`checked_in_at` integer,
	`checked_in_by_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_in_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_registration_organisation` ON `event_registration` (`event_id`,`organisation_id`);--> statement-breakpoint
CREATE INDEX `event_registration_queue` ON `event_registration` (`event_id`,`state`,`queued_at`);--> statement-breakpoint
CREATE INDEX `event_registration_own` ON `event_registration` (`organisation_id`,`state`);--> statement-breakpoint
CREATE TABLE `event_talk` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`match_id` text NOT NULL,
	`slot` integer NOT NULL,
	`table_no` integer NOT NULL,
	`minutes` text NOT NULL,
	`outcome` text,
	`next_step` text NOT NULL,
	`next_step_on` text,
	`written_by_id` text,
	`written_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`match_id`) REFERENCES `match`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_talk_pair` ON `event_talk` (`event_id`,`scenario_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `event_talk_plan` ON `event_talk` (`event_id`,`slot`,`table_no`);--> statement-breakpoint
CREATE INDEX `event_talk_match` ON `event_talk` (`match_id`);--> statement-breakpoint
CREATE INDEX `event_talk_company` ON `event_talk` (`company_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `event_talk_scenario` ON `event_talk` (`scenario_id`,`event_id`);