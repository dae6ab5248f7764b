CREATE TABLE "following" (
	"noun" text NOT NULL,
	"subject_id" text NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "following_noun_subject_id_person_id_pk" PRIMARY KEY("noun","subject_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "forecast" (
	"id" text PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"tag_ids" jsonb NOT NULL,
	"free_tags" jsonb NOT NULL,
	"expected_month" text NOT NULL,
	"scenario_id" text,
	"closed_reason" text NOT NULL,
	"demo" boolean NOT NULL,
	"created_by_id" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_review" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"record" jsonb NOT NULL,
	"submitted_by_id" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"verdict" text,
	"checklist" jsonb,
	"comments" jsonb,
	"reviewed_by_id" text,
	"reviewed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "joint_agency" (
	"scenario_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "joint_agency_scenario_id_agency_id_pk" PRIMARY KEY("scenario_id","agency_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_writing" (
	"scenario_id" text NOT NULL,
	"part" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scenario_writing_scenario_id_part_person_id_pk" PRIMARY KEY("scenario_id","part","person_id")
);
--> statement-breakpoint
ALTER TABLE "scenario" ADD COLUMN "eligibility" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "scenario" ADD COLUMN "bidder_questions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "scenario" ADD COLUMN "contact_visibility" text DEFAULT 'companies' NOT NULL;--> statement-breakpoint
ALTER TABLE "scenario_list" ADD COLUMN "publishes_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "scenario_list" ADD COLUMN "scheduled_by_id" text;--> statement-breakpoint
ALTER TABLE "scenario_list" ADD COLUMN "scheduled_version" integer;--> statement-breakpoint
ALTER TABLE "scenario_list" ADD COLUMN "scheduled_scenarios" integer;--> statement-breakpoint
ALTER TABLE "scenario_list" ADD COLUMN "schedule_failure" jsonb;--> statement-breakpoint
ALTER TABLE "following" ADD CONSTRAINT "following_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_created_by_id_person_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_review" ADD CONSTRAINT "scenario_review_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_review" ADD CONSTRAINT "scenario_review_submitted_by_id_person_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_review" ADD CONSTRAINT "scenario_review_reviewed_by_id_person_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_agency" ADD CONSTRAINT "joint_agency_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_agency" ADD CONSTRAINT "joint_agency_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_writing" ADD CONSTRAINT "scenario_writing_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_writing" ADD CONSTRAINT "scenario_writing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "following_person" ON "following" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "forecast_expected" ON "forecast" USING btree ("state","expected_month","id");--> statement-breakpoint
CREATE INDEX "forecast_agency" ON "forecast" USING btree ("agency_id","updated_at");--> statement-breakpoint
CREATE INDEX "forecast_scenario" ON "forecast" USING btree ("scenario_id");--> statement-breakpoint
CREATE INDEX "scenario_review_scenario" ON "scenario_review" USING btree ("scenario_id","submitted_at");--> statement-breakpoint
CREATE INDEX "joint_agency_agency" ON "joint_agency" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "scenario_list" ADD CONSTRAINT "scenario_list_scheduled_by_id_person_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scenario_list_publishes" ON "scenario_list" USING btree ("publishes_at");