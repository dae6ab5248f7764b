ALTER TABLE "capability" ADD COLUMN "merged_into_id" text;--> statement-breakpoint
ALTER TABLE "scenario" ADD COLUMN "continues_id" text;--> statement-breakpoint
ALTER TABLE "scenario" ADD COLUMN "merged_into_id" text;--> statement-breakpoint
CREATE INDEX "capability_merged_into" ON "capability" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "scenario_continues" ON "scenario" USING btree ("continues_id");--> statement-breakpoint
CREATE INDEX "scenario_merged_into" ON "scenario" USING btree ("merged_into_id");