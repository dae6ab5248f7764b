CREATE TABLE "company_key" (
	"company_id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_key_grant" (
	"company_id" text NOT NULL,
	"person_id" text NOT NULL,
	"sealed_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "company_key_grant_company_id_person_id_pk" PRIMARY KEY("company_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "opening" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"proposals" integer NOT NULL,
	"people" jsonb NOT NULL,
	"digests" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_key" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"part" text NOT NULL,
	"public_key" text NOT NULL,
	"threshold" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_share" (
	"opening_key_id" text NOT NULL,
	"person_id" text NOT NULL,
	"seat" text NOT NULL,
	"sealed_share" text NOT NULL,
	"released_share" text,
	"released_at" timestamp (3) with time zone,
	"reason" text NOT NULL,
	CONSTRAINT "opening_share_opening_key_id_person_id_pk" PRIMARY KEY("opening_key_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "person_key" (
	"person_id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"locked_key" text NOT NULL,
	"salt" text NOT NULL,
	"cost" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposal_key" (
	"proposal_id" text NOT NULL,
	"part" text NOT NULL,
	"for_company" text NOT NULL,
	"for_opening" text,
	CONSTRAINT "proposal_key_proposal_id_part_pk" PRIMARY KEY("proposal_id","part")
);
--> statement-breakpoint
ALTER TABLE "submission" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "locked_key" text;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "sealed_draft" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "sealed" jsonb;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "salt" text;--> statement-breakpoint
ALTER TABLE "submission" ADD COLUMN "sealed_digest" text;--> statement-breakpoint
ALTER TABLE "company_key" ADD CONSTRAINT "company_key_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_key_grant" ADD CONSTRAINT "company_key_grant_company_id_company_key_company_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."company_key"("company_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_key_grant" ADD CONSTRAINT "company_key_grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening" ADD CONSTRAINT "opening_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_key" ADD CONSTRAINT "opening_key_scenario_id_scenario_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_share" ADD CONSTRAINT "opening_share_opening_key_id_opening_key_id_fk" FOREIGN KEY ("opening_key_id") REFERENCES "public"."opening_key"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_share" ADD CONSTRAINT "opening_share_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_key" ADD CONSTRAINT "person_key_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_key" ADD CONSTRAINT "proposal_key_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "company_key_grant_person" ON "company_key_grant" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opening_scenario" ON "opening" USING btree ("scenario_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opening_key_part" ON "opening_key" USING btree ("scenario_id","part");--> statement-breakpoint
CREATE INDEX "opening_share_person" ON "opening_share" USING btree ("person_id");