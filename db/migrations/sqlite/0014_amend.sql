CREATE TABLE `amendment` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`agency_id` text NOT NULL,
	`pending_for` text,
	`number` integer,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`base` text NOT NULL,
	`changes` text NOT NULL,
	`reason` text NOT NULL,
	`return_note` text NOT NULL,
	`difference` text,
	`material` integer NOT NULL,
	`deadline_before` integer,
	`deadline_after` integer,
	`outage_id` text,
	`created_by_id` text NOT NULL,
	`submitted_by_id` text,
	`submitted_at` integer,
	`decided_by_id` text,
	`published_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agency_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outage_id`) REFERENCES `outage`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `amendment_pending` ON `amendment` (`pending_for`);--> statement-breakpoint
CREATE UNIQUE INDEX `amendment_number` ON `amendment` (`scenario_id`,`number`);--> statement-breakpoint
CREATE INDEX `amendment_published` ON `amendment` (`scenario_id`,`published_at`);--> statement-breakpoint
CREATE INDEX `amendment_agency` ON `amendment` (`agency_id`,`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `amendment_state` ON `amendment` (`state`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `amendment_outage` ON `amendment` (`outage_id`);--> statement-breakpoint
CREATE TABLE `outage` (
	`id` text PRIMARY KEY NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`reason` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outage_key` ON `outage` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `outage_recorded` ON `outage` (`recorded_at`,`id`);--> statement-breakpoint
CREATE TABLE `reconfirmation` (
	`submission_id` text NOT NULL,
	`amendment_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`submission_id`, `amendment_id`),
	FOREIGN KEY (`submission_id`) REFERENCES `submission`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amendment_id`) REFERENCES `amendment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reconfirmation_amendment` ON `reconfirmation` (`amendment_id`);--> statement-breakpoint
CREATE TABLE `scenario_version` (
	`scenario_id` text NOT NULL,
	`number` integer NOT NULL,
	`values` text NOT NULL,
	`amendment_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`scenario_id`, `number`),
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amendment_id`) REFERENCES `amendment`(`id`) ON UPDATE no action ON DELETE no action
);
