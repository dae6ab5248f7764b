CREATE TABLE `capability_list` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`year` integer NOT NULL,
	`batch` integer NOT NULL,
	`title` text NOT NULL,
	`intro` text NOT NULL,
	`state` text NOT NULL,
	`frozen` text,
	`published_at` integer,
	`published_by_id` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`published_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `capability_list_code` ON `capability_list` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `capability_list_batch` ON `capability_list` (`year`,`batch`);--> statement-breakpoint
CREATE INDEX `capability_list_published` ON `capability_list` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `capability_on_list` (
	`list_id` text NOT NULL,
	`capability_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`list_id`, `capability_id`),
	FOREIGN KEY (`list_id`) REFERENCES `capability_list`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`capability_id`) REFERENCES `capability`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `capability_on_list_place` ON `capability_on_list` (`list_id`,`position`);--> statement-breakpoint
CREATE INDEX `capability_on_list_capability` ON `capability_on_list` (`capability_id`);--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`state` text NOT NULL,
	`credit_code` text NOT NULL,
	`post` text NOT NULL,
	`reason` text NOT NULL,
	`ground` text,
	`answer` text NOT NULL,
	`decided_by_id` text,
	`decided_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_state` ON `claim` (`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `claim_company` ON `claim` (`company_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `claim_person` ON `claim` (`person_id`,`company_id`);--> statement-breakpoint
CREATE TABLE `link_check` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`pages` integer NOT NULL,
	`links` integer NOT NULL,
	`outside` integer NOT NULL,
	`broken` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `link_check_started` ON `link_check` (`started_at`);--> statement-breakpoint
CREATE TABLE `page_version` (
	`page` text NOT NULL,
	`number` integer NOT NULL,
	`body_zh` text NOT NULL,
	`body_en` text NOT NULL,
	`note` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`page`, `number`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `site_identity` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `capability` ADD `rights` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `reverify_asked_at` integer;--> statement-breakpoint
CREATE INDEX `organisation_reverify` ON `organisation` (`reverify_asked_at`);--> statement-breakpoint
ALTER TABLE `qualification` ADD `number` text;--> statement-breakpoint
ALTER TABLE `qualification` ADD `issued_on` text;--> statement-breakpoint
ALTER TABLE `qualification` ADD `valid_until` text;--> statement-breakpoint
ALTER TABLE `qualification` ADD `link` text;--> statement-breakpoint
ALTER TABLE `qualification` ADD `reminded_at` integer;--> statement-breakpoint
ALTER TABLE `qualification` ADD `expired_at` integer;--> statement-breakpoint
CREATE INDEX `qualification_valid_until` ON `qualification` (`valid_until`,`organisation_id`);