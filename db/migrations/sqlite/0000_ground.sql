CREATE TABLE `history` (
	`id` text PRIMARY KEY NOT NULL,
	`noun` text NOT NULL,
	`subject_id` text NOT NULL,
	`act` text NOT NULL,
	`person_id` text,
	`from_state` text,
	`to_state` text,
	`reason` text NOT NULL,
	`detail` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `history_subject` ON `history` (`noun`,`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `history_at` ON `history` (`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outbox_at` ON `outbox` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `throttle` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expires_at` integer
);
--> statement-breakpoint
CREATE TABLE `sheet_import` (
	`id` text PRIMARY KEY NOT NULL,
	`noun` text NOT NULL,
	`state` text NOT NULL,
	`file_name` text NOT NULL,
	`file_digest` text NOT NULL,
	`organisation_id` text,
	`person_id` text NOT NULL,
	`sheets` text,
	`mapping` text NOT NULL,
	`problem` text,
	`rows_read` integer NOT NULL,
	`rows_imported` integer NOT NULL,
	`created_at` integer NOT NULL,
	`imported_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sheet_import_person` ON `sheet_import` (`person_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `match` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`owner_id` text,
	`proposal_id` text,
	`agency_answer` text NOT NULL,
	`company_answer` text NOT NULL,
	`reason` text,
	`reason_note` text NOT NULL,
	`note` text NOT NULL,
	`score` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_pair` ON `match` (`scenario_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `match_state` ON `match` (`state`,`updated_at`);--> statement-breakpoint
CREATE INDEX `match_company` ON `match` (`company_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `match_owner` ON `match` (`owner_id`,`state`);--> statement-breakpoint
CREATE TABLE `capability` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`maturity` text,
	`cases` text NOT NULL,
	`wishes` text NOT NULL,
	`free_tags` text NOT NULL,
	`draft` text,
	`fingerprint` text,
	`published_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `capability_fingerprint` ON `capability` (`company_id`,`fingerprint`);--> statement-breakpoint
CREATE INDEX `capability_company` ON `capability` (`company_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `capability_state` ON `capability` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `capability_tag` (
	`capability_id` text NOT NULL,
	`tag_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`capability_id`, `tag_id`),
	FOREIGN KEY (`capability_id`) REFERENCES `capability`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `capability_tag_tag` ON `capability_tag` (`tag_id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invited_by_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`invited_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_organisation` ON `invitation` (`organisation_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `membership` (
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `organisation_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `membership_organisation` ON `membership` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`district` text,
	`credit_code` text,
	`intro` text NOT NULL,
	`founded_year` integer,
	`staff` text,
	`demo` integer NOT NULL,
	`verified_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_name` ON `organisation` (`kind`,`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_credit_code` ON `organisation` (`credit_code`);--> statement-breakpoint
CREATE INDEX `organisation_state` ON `organisation` (`kind`,`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`demo` integer NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `platform_role` (
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `qualification` (
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `name`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_person` ON `session` (`person_id`);--> statement-breakpoint
CREATE TABLE `interest` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`person_id` text NOT NULL,
	`note` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interest_pair` ON `interest` (`scenario_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `interest_company` ON `interest` (`company_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`scenario_id` text NOT NULL,
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`draft` text,
	`decision_reason` text,
	`decided_by_id` text,
	`decided_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_pair` ON `proposal` (`scenario_id`,`company_id`);--> statement-breakpoint
CREATE INDEX `proposal_company` ON `proposal` (`company_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `proposal_state` ON `proposal` (`scenario_id`,`state`);--> statement-breakpoint
CREATE TABLE `submission` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`receipt` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`content` text NOT NULL,
	`digest` text NOT NULL,
	`submitted_by_id` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`superseded_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_receipt` ON `submission` (`receipt`);--> statement-breakpoint
CREATE UNIQUE INDEX `submission_key` ON `submission` (`proposal_id`,`idempotency_key`);--> statement-breakpoint
CREATE INDEX `submission_proposal` ON `submission` (`proposal_id`,`submitted_at`);--> statement-breakpoint
CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text,
	`agency_id` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`summary` text NOT NULL,
	`requirement` text NOT NULL,
	`district` text,
	`stage` text,
	`openings` text NOT NULL,
	`modes` text NOT NULL,
	`free_tags` text NOT NULL,
	`targets` text NOT NULL,
	`criteria` text NOT NULL,
	`budget_kind` text NOT NULL,
	`budget_min_yuan` integer,
	`budget_max_yuan` integer,
	`duration_months` integer,
	`consortium_allowed` integer,
	`closes_at` integer,
	`contact_name` text NOT NULL,
	`contact_phone` text NOT NULL,
	`note` text NOT NULL,
	`draft` text,
	`comments` text,
	`list_id` text,
	`list_position` integer,
	`fingerprint` text,
	`created_by_id` text,
	`submitted_at` integer,
	`approved_at` integer,
	`opened_at` integer,
	`closed_reason` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`agency_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `scenario_list`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scenario_code` ON `scenario` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `scenario_fingerprint` ON `scenario` (`agency_id`,`fingerprint`);--> statement-breakpoint
CREATE INDEX `scenario_agency` ON `scenario` (`agency_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `scenario_state` ON `scenario` (`state`,`closes_at`);--> statement-breakpoint
CREATE INDEX `scenario_in_list` ON `scenario` (`list_id`,`list_position`);--> statement-breakpoint
CREATE TABLE `scenario_list` (
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
CREATE UNIQUE INDEX `scenario_list_code` ON `scenario_list` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `scenario_list_batch` ON `scenario_list` (`year`,`batch`);--> statement-breakpoint
CREATE INDEX `scenario_list_published` ON `scenario_list` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `scenario_tag` (
	`scenario_id` text NOT NULL,
	`tag_id` text NOT NULL,
	`required` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`scenario_id`, `tag_id`),
	FOREIGN KEY (`scenario_id`) REFERENCES `scenario`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scenario_tag_tag` ON `scenario_tag` (`tag_id`);--> statement-breakpoint
CREATE TABLE `tag` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`group_key` text,
	`state` text NOT NULL,
	`merged_into_id` text,
	`since_version` integer NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tag_name` ON `tag` (`kind`,`name`);--> statement-breakpoint
CREATE TABLE `tag_alias` (
	`tag_id` text NOT NULL,
	`alias` text NOT NULL,
	PRIMARY KEY(`tag_id`, `alias`),
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tag_alias_word` ON `tag_alias` (`alias`);--> statement-breakpoint
CREATE TABLE `tag_link` (
	`tag_id` text NOT NULL,
	`link` text NOT NULL,
	`to_tag_id` text NOT NULL,
	PRIMARY KEY(`tag_id`, `link`, `to_tag_id`),
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tag_link_to` ON `tag_link` (`to_tag_id`,`link`);--> statement-breakpoint
CREATE TABLE `taxonomy_version` (
	`number` integer PRIMARY KEY NOT NULL,
	`note` text NOT NULL,
	`changed_by_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`changed_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
