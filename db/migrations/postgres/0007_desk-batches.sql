CREATE TABLE "match_batch" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"detail" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "match_batch_row" (
	"batch_id" text NOT NULL,
	"position" integer NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"match_id" text,
	"version_seen" integer,
	"outcome" text,
	"refusal" text,
	"before" jsonb,
	"version_after" integer,
	"undo_outcome" text,
	CONSTRAINT "match_batch_row_batch_id_position_pk" PRIMARY KEY("batch_id","position")
);
--> statement-breakpoint
CREATE TABLE "saved_filter" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"page" text NOT NULL,
	"name" text NOT NULL,
	"search" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "match_batch" ADD CONSTRAINT "match_batch_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_batch_row" ADD CONSTRAINT "match_batch_row_batch_id_match_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."match_batch"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_batch_row" ADD CONSTRAINT "match_batch_row_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_batch_row" ADD CONSTRAINT "match_batch_row_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_batch_row" ADD CONSTRAINT "match_batch_row_match_id_match_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."match"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "match_batch_person" ON "match_batch" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "match_batch_row_pair" ON "match_batch_row" USING btree ("batch_id","scenario_id","company_id");--> statement-breakpoint
CREATE INDEX "match_batch_row_match" ON "match_batch_row" USING btree ("match_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_filter_name" ON "saved_filter" USING btree ("person_id","page","name");--> statement-breakpoint
CREATE INDEX "match_score" ON "match" USING btree ("score","id");--> statement-breakpoint
CREATE INDEX "match_origin" ON "match" USING btree ("origin","updated_at");--> statement-breakpoint
CREATE INDEX "match_created" ON "match" USING btree ("created_at","id");