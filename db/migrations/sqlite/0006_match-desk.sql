CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by_id` text NOT NULL,
	FOREIGN KEY (`updated_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `match_judgement` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`verdict` text NOT NULL,
	`side` text,
	`reason` text,
	`score` integer,
	`parts` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`match_id`) REFERENCES `match`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_judgement_at` ON `match_judgement` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `match_judgement_verdict` ON `match_judgement` (`verdict`,`at`,`id`);--> statement-breakpoint
ALTER TABLE `match` ADD `next_step` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `match` ADD `next_step_on` text;--> statement-breakpoint
ALTER TABLE `match` ADD `meeting_at` integer;--> statement-breakpoint
ALTER TABLE `match` ADD `meeting_place` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `match` ADD `meeting_proposed_by` text;--> statement-breakpoint
ALTER TABLE `match` ADD `meeting_agency_agrees` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `match` ADD `meeting_company_agrees` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `match` ADD `ended_facts` text;--> statement-breakpoint
ALTER TABLE `match` ADD `reminded_at` integer;--> statement-breakpoint
CREATE INDEX `match_due` ON `match` (`next_step_on`,`id`);