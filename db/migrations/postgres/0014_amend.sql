CREATE TABLE "amendment" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"pending_for" text,
	"number" integer,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"base" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"reason" text NOT NULL,
	"return_note" text NOT NULL,
	"difference" jsonb,
	"material" boolean NOT NULL,
	"deadline_before" timestamp (3) with time zone,
	"deadline_after" timestamp (3) with time zone,
	"outage_id" text,
	"created_by_id" text NOT NULL,
	"submitted_by_id" text,
	"submitted_at" timestamp (3) with time zone,
	"decided_by_id" text,
	"published_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outage" (
	"id" text PRIMARY KEY NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"recorded_by_id" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reconfirmation" (
	"submission_id" text NOT NULL,
	"amendment_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reconfirmation_submission_id_amendment_id_pk" PRIMARY KEY("submission_id","amendment_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_version" (
	"scenario_id" text NOT NULL,
	"number" integer NOT NULL,
	"values" jsonb NOT NULL,
	"amendment_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scenario_version_scenario_id_number_pk" PRIMARY KEY("scenario_id","number")
);
--> statement-breakpoint
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_outage_id_outage_id_fk" FOREIGN KEY ("outage_id") REFERENCES "public"."outage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_created_by_id_person_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_submitted_by_id_person_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_decided_by_id_person_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outage" ADD CONSTRAINT "outage_recorded_by_id_person_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconfirmation" ADD CONSTRAINT "reconfirmation_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconfirmation" ADD CONSTRAINT "reconfirmation_amendment_id_amendment_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconfirmation" ADD CONSTRAINT "reconfirmation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_amendment_id_amendment_id_fk" FOREIGN KEY ("amendment_id") REFERENCES "public"."amendment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "amendment_pending" ON "amendment" USING btree ("pending_for");--> statement-breakpoint
CREATE UNIQUE INDEX "amendment_number" ON "amendment" USING btree ("scenario_id","number");--> statement-breakpoint
CREATE INDEX "amendment_published" ON "amendment" USING btree ("scenario_id","published_at");--> statement-breakpoint
CREATE INDEX "amendment_agency" ON "amendment" USING btree ("agency_id","state","updated_at");--> statement-breakpoint
CREATE INDEX "amendment_state" ON "amendment" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "amendment_outage" ON "amendment" USING btree ("outage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outage_key" ON "outage" USING btree ("idempotency_key");--> statement-breakpoint
CREATE INDEX "outage_recorded" ON "outage" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "reconfirmation_amendment" ON "reconfirmation" USING btree ("amendment_id");