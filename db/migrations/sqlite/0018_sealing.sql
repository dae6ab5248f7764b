CREATE TABLE `company_key` (
	`company_id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `company_key_grant` (
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`sealed_key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`company_id`, `person_id`),
	FOREIGN KEY (`company_id`) REFERENCES `company_key`(`company_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `company_key_grant_person` ON `company_key_grant` (`person_id`);--> statement-breakpoint
CREATE TABLE `opening` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	`proposals` integer NOT NULL,
	`people` text NOT NULL,
	`digests` text NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_scenario` ON `opening` (`scenario_id`);--> statement-breakpoint
CREATE TABLE `opening_key` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`part` text NOT NULL,
	`public_key` text NOT NULL,
	`threshold` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_key_part` ON `opening_key` (`scenario_id`,`part`);--> statement-breakpoint
CREATE TABLE `opening_share` (
	`opening_key_id` text NOT NULL,
	`person_id` text NOT NULL,
	`seat` text NOT NULL,
	`sealed_share` text NOT NULL,
	`released_share` text,
	`released_at` integer,
	`reason` text NOT NULL,
	PRIMARY KEY(`opening_key_id`, `person_id`),
	FOREIGN KEY (`opening_key_id`) REFERENCES `opening_key`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opening_share_person` ON `opening_share` (`person_id`);--> statement-breakpoint
CREATE TABLE `person_key` (
	`person_id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`locked_key` text NOT NULL,
	`salt` text NOT NULL,
	`cost` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `proposal_key` (
	`proposal_id` text NOT NULL,
	`part` text NOT NULL,
	`for_company` text NOT NULL,
	`for_opening` text,
	PRIMARY KEY(`proposal_id`, `part`),
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `submission` RENAME COLUMN `content` TO `content_before`;--> statement-breakpoint
ALTER TABLE `submission` ADD `content` text;--> statement-breakpoint
UPDATE `submission` SET `content` = `content_before`;--> statement-breakpoint
ALTER TABLE `submission` DROP COLUMN `content_before`;--> statement-breakpoint
ALTER TABLE `submission` ADD `sealed` text;--> statement-breakpoint
ALTER TABLE `submission` ADD `salt` text;--> statement-breakpoint
ALTER TABLE `submission` ADD `sealed_digest` text;--> statement-breakpoint
ALTER TABLE `session` ADD `locked_key` text;--> statement-breakpoint
ALTER TABLE `proposal` ADD `sealed_draft` text;