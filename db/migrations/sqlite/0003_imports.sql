ALTER TABLE `sheet_import` ADD `problem_params` text;--> statement-breakpoint
ALTER TABLE `sheet_import` ADD `result` text;--> statement-breakpoint
ALTER TABLE `capability` ADD `contact_name` text;--> statement-breakpoint
ALTER TABLE `capability` ADD `contact_phone` text;--> statement-breakpoint
ALTER TABLE `organisation` ADD `place_outside` text;