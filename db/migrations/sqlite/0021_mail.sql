CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`next_at` integer NOT NULL,
	`lease` text,
	`error` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_about` ON `mail` (`kind`,`about`);--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`state`,`next_at`,`id`);--> statement-breakpoint
CREATE INDEX `mail_created` ON `mail` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `mail_person` ON `mail` (`person_id`);--> statement-breakpoint
CREATE TABLE `mailbox` (
	`person_id` text PRIMARY KEY NOT NULL,
	`locale` text NOT NULL,
	`confirmed_at` integer,
	`choices` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mailed_link` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`person_id` text NOT NULL,
	`email` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `mailed_link_person` ON `mailed_link` (`person_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `mailed_link_expires` ON `mailed_link` (`expires_at`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`happening` text NOT NULL,
	`detail` text NOT NULL,
	`path` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`digest_from` integer,
	`digest_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_once` ON `notice` (`person_id`,`happening`,`kind`);--> statement-breakpoint
CREATE INDEX `notice_person` ON `notice` (`person_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `notice_unread` ON `notice` (`person_id`,`read_at`);--> statement-breakpoint
CREATE INDEX `notice_digest` ON `notice` (`digest_id`,`digest_from`);--> statement-breakpoint
CREATE TABLE `notice_follower` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
