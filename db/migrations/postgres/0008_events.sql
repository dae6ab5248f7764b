CREATE TABLE "event" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"about" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"registers_until" timestamp (3) with time zone NOT NULL,
	"capacity" integer,
	"tag_ids" jsonb NOT NULL,
	"agenda" jsonb NOT NULL,
	"tables" integer NOT NULL,
	"slot_minutes" integer NOT NULL,
	"talks_from" integer,
	"talks_until" integer,
	"breaks" jsonb NOT NULL,
	"closed_reason" text NOT NULL,
	"sequence" integer NOT NULL,
	"plan_version" integer NOT NULL,
	"demo" boolean NOT NULL,
	"created_by_id" text,
	"published_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_pass" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"registration_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_registration" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"side" text NOT NULL,
	"state" text NOT NULL,
	"scenario_ids" jsonb NOT NULL,
	"note" text NOT NULL,
	"delegates" integer NOT NULL,
	"person_id" text NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"checked_in_at" timestamp (3) with time zone,
	"checked_in_by_id" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_talk" (
	"id" text PRIMARY KEY NOT NULL,
	"event_id" text NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"match_id" text NOT NULL,
	"slot" integer NOT NULL,
	"table_no" integer NOT NULL,
	"minutes" text NOT NULL,
	"outcome" text,
	"next_step" text NOT NULL,
	"next_step_on" text,
	"written_by_id" text,
	"written_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_created_by_id_person_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_pass" ADD CONSTRAINT "event_pass_registration_id_event_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."event_registration"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_registration" ADD CONSTRAINT "event_registration_checked_in_by_id_person_id_fk" FOREIGN KEY ("checked_in_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_talk" ADD CONSTRAINT "event_talk_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_talk" ADD CONSTRAINT "event_talk_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_talk" ADD CONSTRAINT "event_talk_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_talk" ADD CONSTRAINT "event_talk_match_id_match_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."match"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_talk" ADD CONSTRAINT "event_talk_written_by_id_person_id_fk" FOREIGN KEY ("written_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "event_code" ON "event" USING btree ("code");--> statement-breakpoint
CREATE INDEX "event_starts" ON "event" USING btree ("state","starts_at");--> statement-breakpoint
CREATE INDEX "event_ends" ON "event" USING btree ("state","ends_at");--> statement-breakpoint
CREATE INDEX "event_pass_registration" ON "event_pass" USING btree ("registration_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "event_registration_organisation" ON "event_registration" USING btree ("event_id","organisation_id");--> statement-breakpoint
CREATE INDEX "event_registration_queue" ON "event_registration" USING btree ("event_id","state","queued_at");--> statement-breakpoint
CREATE INDEX "event_registration_own" ON "event_registration" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "event_talk_pair" ON "event_talk" USING btree ("event_id","scenario_id","company_id");--> statement-breakpoint
CREATE INDEX "event_talk_plan" ON "event_talk" USING btree ("event_id","slot","table_no");--> statement-breakpoint
CREATE INDEX "event_talk_match" ON "event_talk" USING btree ("match_id");--> statement-breakpoint
CREATE INDEX "event_talk_company" ON "event_talk" USING btree ("company_id","event_id");--> statement-breakpoint
CREATE INDEX "event_talk_scenario" ON "event_talk" USING btree ("scenario_id","event_id");