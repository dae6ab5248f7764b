CREATE TABLE "history" (
	"id" text PRIMARY KEY NOT NULL,
	"noun" text NOT NULL,
	"subject_id" text NOT NULL,
	"act" text NOT NULL,
	"person_id" text,
	"from_state" text,
	"to_state" text,
	"reason" text NOT NULL,
	"detail" jsonb,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"subject_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "throttle" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expires_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sheet_import" (
	"id" text PRIMARY KEY NOT NULL,
	"noun" text NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"file_digest" text NOT NULL,
	"organisation_id" text,
	"person_id" text NOT NULL,
	"sheets" jsonb,
	"mapping" jsonb NOT NULL,
	"problem" text,
	"rows_read" integer NOT NULL,
	"rows_imported" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"imported_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "match" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"state" text NOT NULL,
	"origin" text NOT NULL,
	"owner_id" text,
	"proposal_id" text,
	"agency_answer" text NOT NULL,
	"company_answer" text NOT NULL,
	"reason" text,
	"reason_note" text NOT NULL,
	"note" text NOT NULL,
	"score" integer,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "capability" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"maturity" text,
	"cases" jsonb NOT NULL,
	"wishes" jsonb NOT NULL,
	"free_tags" jsonb NOT NULL,
	"draft" jsonb,
	"fingerprint" text,
	"published_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "capability_tag" (
	"capability_id" text NOT NULL,
	"tag_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "capability_tag_capability_id_tag_id_pk" PRIMARY KEY("capability_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"organisation_id" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"invited_by_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"person_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "membership_person_id_organisation_id_pk" PRIMARY KEY("person_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"district" text,
	"credit_code" text,
	"intro" text NOT NULL,
	"founded_year" integer,
	"staff" text,
	"demo" boolean NOT NULL,
	"verified_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"demo" boolean NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform_role" (
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "platform_role_person_id_role_pk" PRIMARY KEY("person_id","role")
);
--> statement-breakpoint
CREATE TABLE "qualification" (
	"organisation_id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "qualification_organisation_id_name_pk" PRIMARY KEY("organisation_id","name")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interest" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"person_id" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"company_id" text NOT NULL,
	"state" text NOT NULL,
	"draft" jsonb,
	"decision_reason" text,
	"decided_by_id" text,
	"decided_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"receipt" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"content" jsonb NOT NULL,
	"digest" text NOT NULL,
	"submitted_by_id" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"superseded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "scenario" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text,
	"agency_id" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"requirement" text NOT NULL,
	"district" text,
	"stage" text,
	"openings" jsonb NOT NULL,
	"modes" jsonb NOT NULL,
	"free_tags" jsonb NOT NULL,
	"targets" jsonb NOT NULL,
	"criteria" jsonb NOT NULL,
	"budget_kind" text NOT NULL,
	"budget_min_yuan" bigint,
	"budget_max_yuan" bigint,
	"duration_months" integer,
	"consortium_allowed" boolean,
	"closes_at" timestamp (3) with time zone,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"note" text NOT NULL,
	"draft" jsonb,
	"comments" jsonb,
	"list_id" text,
	"list_position" integer,
	"fingerprint" text,
	"created_by_id" text,
	"submitted_at" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"closed_reason" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_list" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"year" integer NOT NULL,
	"batch" integer NOT NULL,
	"title" text NOT NULL,
	"intro" text NOT NULL,
	"state" text NOT NULL,
	"frozen" jsonb,
	"published_at" timestamp (3) with time zone,
	"published_by_id" text,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenario_tag" (
	"scenario_id" text NOT NULL,
	"tag_id" text NOT NULL,
	"required" boolean NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "scenario_tag_scenario_id_tag_id_pk" PRIMARY KEY("scenario_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "tag" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"group_key" text,
	"state" text NOT NULL,
	"merged_into_id" text,
	"since_version" integer NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tag_alias" (
	"tag_id" text NOT NULL,
	"alias" text NOT NULL,
	CONSTRAINT "tag_alias_tag_id_alias_pk" PRIMARY KEY("tag_id","alias")
);
--> statement-breakpoint
CREATE TABLE "tag_link" (
	"tag_id" text NOT NULL,
	"link" text NOT NULL,
	"to_tag_id" text NOT NULL,
	CONSTRAINT "tag_link_tag_id_link_to_tag_id_pk" PRIMARY KEY("tag_id","link","to_tag_id")
);
--> statement-breakpoint
CREATE TABLE "taxonomy_version" (
	"number" integer PRIMARY KEY NOT NULL,
	"note" text NOT NULL,
	"changed_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sheet_import" ADD CONSTRAINT "sheet_import_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_import" ADD CONSTRAINT "sheet_import_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match" ADD CONSTRAINT "match_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match" ADD CONSTRAINT "match_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match" ADD CONSTRAINT "match_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match" ADD CONSTRAINT "match_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capability" ADD CONSTRAINT "capability_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capability_tag" ADD CONSTRAINT "capability_tag_capability_id_capability_id_fk" FOREIGN KEY ("capability_id") REFERENCES "public"."capability"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capability_tag" ADD CONSTRAINT "capability_tag_tag_id_tag_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tag"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_person_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_role" ADD CONSTRAINT "platform_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qualification" ADD CONSTRAINT "qualification_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest" ADD CONSTRAINT "interest_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest" ADD CONSTRAINT "interest_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interest" ADD CONSTRAINT "interest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided_by_id_person_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_submitted_by_id_person_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_list_id_scenario_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."scenario_list"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_created_by_id_person_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_list" ADD CONSTRAINT "scenario_list_published_by_id_person_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_tag" ADD CONSTRAINT "scenario_tag_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_tag" ADD CONSTRAINT "scenario_tag_tag_id_tag_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tag"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_alias" ADD CONSTRAINT "tag_alias_tag_id_tag_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tag"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_link" ADD CONSTRAINT "tag_link_tag_id_tag_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tag"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_link" ADD CONSTRAINT "tag_link_to_tag_id_tag_id_fk" FOREIGN KEY ("to_tag_id") REFERENCES "public"."tag"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taxonomy_version" ADD CONSTRAINT "taxonomy_version_changed_by_id_person_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_subject" ON "history" USING btree ("noun","subject_id","at");--> statement-breakpoint
CREATE INDEX "history_at" ON "history" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_at" ON "outbox" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "sheet_import_person" ON "sheet_import" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "match_pair" ON "match" USING btree ("scenario_id","company_id");--> statement-breakpoint
CREATE INDEX "match_state" ON "match" USING btree ("state","updated_at");--> statement-breakpoint
CREATE INDEX "match_company" ON "match" USING btree ("company_id","updated_at");--> statement-breakpoint
CREATE INDEX "match_owner" ON "match" USING btree ("owner_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "capability_fingerprint" ON "capability" USING btree ("company_id","fingerprint");--> statement-breakpoint
CREATE INDEX "capability_company" ON "capability" USING btree ("company_id","updated_at");--> statement-breakpoint
CREATE INDEX "capability_state" ON "capability" USING btree ("state","updated_at");--> statement-breakpoint
CREATE INDEX "capability_tag_tag" ON "capability_tag" USING btree ("tag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitation_organisation" ON "invitation" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_name" ON "organisation" USING btree ("kind","name");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_credit_code" ON "organisation" USING btree ("credit_code");--> statement-breakpoint
CREATE INDEX "organisation_state" ON "organisation" USING btree ("kind","state","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree ("email");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "interest_pair" ON "interest" USING btree ("scenario_id","company_id");--> statement-breakpoint
CREATE INDEX "interest_company" ON "interest" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_pair" ON "proposal" USING btree ("scenario_id","company_id");--> statement-breakpoint
CREATE INDEX "proposal_company" ON "proposal" USING btree ("company_id","updated_at");--> statement-breakpoint
CREATE INDEX "proposal_state" ON "proposal" USING btree ("scenario_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "submission_receipt" ON "submission" USING btree ("receipt");--> statement-breakpoint
CREATE UNIQUE INDEX "submission_key" ON "submission" USING btree ("proposal_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "submission_proposal" ON "submission" USING btree ("proposal_id","submitted_at");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_code" ON "scenario" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_fingerprint" ON "scenario" USING btree ("agency_id","fingerprint");--> statement-breakpoint
CREATE INDEX "scenario_agency" ON "scenario" USING btree ("agency_id","updated_at");--> statement-breakpoint
CREATE INDEX "scenario_state" ON "scenario" USING btree ("state","closes_at");--> statement-breakpoint
CREATE INDEX "scenario_in_list" ON "scenario" USING btree ("list_id","list_position");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_list_code" ON "scenario_list" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_list_batch" ON "scenario_list" USING btree ("year","batch");--> statement-breakpoint
CREATE INDEX "scenario_list_published" ON "scenario_list" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "scenario_tag_tag" ON "scenario_tag" USING btree ("tag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tag_name" ON "tag" USING btree ("kind","name");--> statement-breakpoint
CREATE INDEX "tag_alias_word" ON "tag_alias" USING btree ("alias");--> statement-breakpoint
CREATE INDEX "tag_link_to" ON "tag_link" USING btree ("to_tag_id","link");