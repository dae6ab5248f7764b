ALTER TABLE "sheet_import" ADD COLUMN "problem_params" jsonb;--> statement-breakpoint
ALTER TABLE "sheet_import" ADD COLUMN "result" jsonb;--> statement-breakpoint
ALTER TABLE "capability" ADD COLUMN "contact_name" text;--> statement-breakpoint
ALTER TABLE "capability" ADD COLUMN "contact_phone" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "place_outside" text;