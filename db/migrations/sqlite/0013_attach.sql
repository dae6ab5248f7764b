CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_noun` text NOT NULL,
	`owner_id` text NOT NULL,
	`field` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`digest` text NOT NULL,
	`state` text NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	`removed_at` integer
);
--> statement-breakpoint
CREATE INDEX `attachment_owner` ON `attachment` (`owner_noun`,`owner_id`,`field`,`created_at`);--> statement-breakpoint
CREATE INDEX `attachment_digest` ON `attachment` (`digest`);--> statement-breakpoint
CREATE INDEX `attachment_state` ON `attachment` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `attachment_removed` ON `attachment` (`removed_at`);--> statement-breakpoint
CREATE INDEX `attachment_person` ON `attachment` (`created_by_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `answer_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`agency_id` text NOT NULL,
	`also_at` text NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_draft_agency` ON `answer_draft` (`agency_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `published_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`published_on` text NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `published_answer_scenario` ON `published_answer` (`scenario_id`,`published_on`,`id`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`asker` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`reason` text NOT NULL,
	`answer_draft_id` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_scenario` ON `question` (`scenario_id`,`state`);--> statement-breakpoint
CREATE INDEX `question_agency` ON `question` (`agency_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `question_answer_draft` ON `question` (`answer_draft_id`);--> statement-breakpoint
CREATE INDEX `question_asked` ON `question` (`asked_on`,`id`);--> statement-breakpoint
CREATE TABLE `question_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`text` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_draft_pair` ON `question_draft` (`scenario_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `question_draft_company` ON `question_draft` (`company_id`,`updated_at`);