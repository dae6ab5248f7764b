ALTER TABLE `capability` ADD `merged_into_id` text;--> statement-breakpoint
CREATE INDEX `capability_merged_into` ON `capability` (`merged_into_id`);--> statement-breakpoint
ALTER TABLE `scenario` ADD `continues_id` text;--> statement-breakpoint
ALTER TABLE `scenario` ADD `merged_into_id` text;--> statement-breakpoint
CREATE INDEX `scenario_continues` ON `scenario` (`continues_id`);--> statement-breakpoint
CREATE INDEX `scenario_merged_into` ON `scenario` (`merged_into_id`);