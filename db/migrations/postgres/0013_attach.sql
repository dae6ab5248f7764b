CREATE TABLE "attachment" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_noun" text NOT NULL,
	"owner_id" text NOT NULL,
	"field" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"digest" text NOT NULL,
	"state" text NOT NULL,
	"created_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "answer_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"also_at" jsonb NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"person_id" text NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"published_on" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"asker" text NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"asked_on" text NOT NULL,
	"due_on" text NOT NULL,
	"reason" text NOT NULL,
	"answer_draft_id" text,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_draft" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answer_draft" ADD CONSTRAINT "answer_draft_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_draft" ADD CONSTRAINT "answer_draft_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_answer" ADD CONSTRAINT "published_answer_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_draft" ADD CONSTRAINT "question_draft_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_draft" ADD CONSTRAINT "question_draft_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachment_owner" ON "attachment" USING btree ("owner_noun","owner_id","field","created_at");--> statement-breakpoint
CREATE INDEX "attachment_digest" ON "attachment" USING btree ("digest");--> statement-breakpoint
CREATE INDEX "attachment_state" ON "attachment" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "attachment_removed" ON "attachment" USING btree ("removed_at");--> statement-breakpoint
CREATE INDEX "attachment_person" ON "attachment" USING btree ("created_by_id","created_at");--> statement-breakpoint
CREATE INDEX "answer_draft_agency" ON "answer_draft" USING btree ("agency_id","updated_at");--> statement-breakpoint
CREATE INDEX "published_answer_scenario" ON "published_answer" USING btree ("scenario_id","published_on","id");--> statement-breakpoint
CREATE INDEX "question_scenario" ON "question" USING btree ("scenario_id","state");--> statement-breakpoint
CREATE INDEX "question_agency" ON "question" USING btree ("agency_id","state","due_on","id");--> statement-breakpoint
CREATE INDEX "question_answer_draft" ON "question" USING btree ("answer_draft_id");--> statement-breakpoint
CREATE INDEX "question_asked" ON "question" USING btree ("asked_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "question_draft_pair" ON "question_draft" USING btree ("scenario_id","company_id");--> statement-breakpoint
CREATE INDEX "question_draft_company" ON "question_draft" USING btree ("company_id","updated_at");