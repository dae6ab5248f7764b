CREATE TABLE `following` (
	`noun` text NOT NULL,
	`subject_id` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`noun`, `subject_id`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `following_person` ON `following` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `forecast` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`tag_ids` text NOT NULL,
	`free_tags` text NOT NULL,
	`expected_month` text NOT NULL,
	`scenario_id` text,
	`closed_reason` text NOT NULL,
	`demo` integer NOT NULL,
	`created_by_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `forecast_expected` ON `forecast` (`state`,`expected_month`,`id`);--> statement-breakpoint
CREATE INDEX `forecast_agency` ON `forecast` (`agency_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `forecast_scenario` ON `forecast` (`scenario_id`);--> statement-breakpoint
CREATE TABLE `scenario_review` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`record` text NOT NULL,
	`submitted_by_id` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`verdict` text,
	`checklist` text,
	`comments` text,
	`reviewed_by_id` text,
	`reviewed_at` integer,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scenario_review_scenario` ON `scenario_review` (`scenario_id`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `joint_agency` (
	`scenario_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`scenario_id`, `agency_id`),
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agency_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `joint_agency_agency` ON `joint_agency` (`agency_id`);--> statement-breakpoint
CREATE TABLE `scenario_writing` (
	`scenario_id` text NOT NULL,
	`part` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`scenario_id`, `part`, `person_id`),
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `scenario` ADD `eligibility` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `scenario` ADD `bidder_questions` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `scenario` ADD `contact_visibility` text DEFAULT 'companies' NOT NULL;--> statement-breakpoint
ALTER TABLE `scenario_list` ADD `publishes_at` integer;--> statement-breakpoint
ALTER TABLE `scenario_list` ADD `scheduled_by_id` text REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `scenario_list` ADD `scheduled_version` integer;--> statement-breakpoint
ALTER TABLE `scenario_list` ADD `scheduled_scenarios` integer;--> statement-breakpoint
ALTER TABLE `scenario_list` ADD `schedule_failure` text;--> statement-breakpoint
CREATE INDEX `scenario_list_publishes` ON `scenario_list` (`publishes_at`);