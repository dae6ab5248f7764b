CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_judgement" (
	"id" text PRIMARY KEY NOT NULL,
	"match_id" text NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"verdict" text NOT NULL,
	"side" text,
	"reason" text,
	"score" integer,
	"parts" jsonb,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "next_step" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "next_step_on" text;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "meeting_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "meeting_place" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "meeting_proposed_by" text;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "meeting_agency_agrees" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "meeting_company_agrees" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "ended_facts" jsonb;--> statement-breakpoint
ALTER TABLE "match" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "setting" ADD CONSTRAINT "setting_updated_by_id_person_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_judgement" ADD CONSTRAINT "match_judgement_match_id_match_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."match"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_judgement" ADD CONSTRAINT "match_judgement_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_judgement" ADD CONSTRAINT "match_judgement_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_judgement_at" ON "match_judgement" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "match_judgement_verdict" ON "match_judgement" USING btree ("verdict","at","id");--> statement-breakpoint
CREATE INDEX "match_due" ON "match" USING btree ("next_step_on","id");