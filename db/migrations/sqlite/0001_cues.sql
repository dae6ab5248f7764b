CREATE TABLE `tag_cue` (
	`tag_id` text NOT NULL,
	`cue` text NOT NULL,
	PRIMARY KEY(`tag_id`, `cue`),
	FOREIGN KEY (`tag_id`) REFERENCES `tag`(`id`) ON UPDATE no action ON DELETE cascade
);
