CREATE TABLE `answer_correction` (
	`answer_id` text NOT NULL,
	`number` integer NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text NOT NULL,
	`corrected_at` integer NOT NULL,
	`corrected_by_id` text NOT NULL,
	PRIMARY KEY(`answer_id`, `number`),
	FOREIGN KEY (`corrected_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `amendment` ADD `on_behalf` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `published_answer` ADD `answer_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `published_answer_shared` ON `published_answer` (`answer_id`);--> statement-breakpoint
ALTER TABLE `question` ADD `reminded_step` integer;--> statement-breakpoint
CREATE INDEX `question_due` ON `question` (`state`,`due_on`,`id`);--> statement-breakpoint
UPDATE `published_answer` SET `answer_id` = `id` WHERE `answer_id` = '';