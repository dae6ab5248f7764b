CREATE TABLE "capability_list" (
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
CREATE TABLE "capability_on_list" (
	"list_id" text NOT NULL,
	"capability_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "capability_on_list_list_id_capability_id_pk" PRIMARY KEY("list_id","capability_id")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"credit_code" text NOT NULL,
	"post" text NOT NULL,
	"reason" text NOT NULL,
	"ground" text,
	"answer" text NOT NULL,
	"decided_by_id" text,
	"decided_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_check" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"pages" integer NOT NULL,
	"links" integer NOT NULL,
	"outside" integer NOT NULL,
	"broken" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_version" (
	"page" text NOT NULL,
	"number" integer NOT NULL,
	"body_zh" text NOT NULL,
	"body_en" text NOT NULL,
	"note" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "page_version_page_number_pk" PRIMARY KEY("page","number")
);
--> statement-breakpoint
CREATE TABLE "site_identity" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "capability" ADD COLUMN "rights" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "reverify_asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "qualification" ADD COLUMN "number" text;--> statement-breakpoint
ALTER TABLE "qualification" ADD COLUMN "issued_on" text;--> statement-breakpoint
ALTER TABLE "qualification" ADD COLUMN "valid_until" text;--> statement-breakpoint
ALTER TABLE "qualification" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "qualification" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "qualification" ADD COLUMN "expired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "capability_list" ADD CONSTRAINT "capability_list_published_by_id_person_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capability_on_list" ADD CONSTRAINT "capability_on_list_list_id_capability_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."capability_list"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capability_on_list" ADD CONSTRAINT "capability_on_list_capability_id_capability_id_fk" FOREIGN KEY ("capability_id") REFERENCES "public"."capability"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_company_id_organisation_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_decided_by_id_person_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "page_version" ADD CONSTRAINT "page_version_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "capability_list_code" ON "capability_list" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "capability_list_batch" ON "capability_list" USING btree ("year","batch");--> statement-breakpoint
CREATE INDEX "capability_list_published" ON "capability_list" USING btree ("state","published_at");--> statement-breakpoint
CREATE INDEX "capability_on_list_place" ON "capability_on_list" USING btree ("list_id","position");--> statement-breakpoint
CREATE INDEX "capability_on_list_capability" ON "capability_on_list" USING btree ("capability_id");--> statement-breakpoint
CREATE INDEX "claim_state" ON "claim" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "claim_company" ON "claim" USING btree ("company_id","created_at");--> statement-breakpoint
CREATE INDEX "claim_person" ON "claim" USING btree ("person_id","company_id");--> statement-breakpoint
CREATE INDEX "link_check_started" ON "link_check" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "organisation_reverify" ON "organisation" USING btree ("reverify_asked_at");--> statement-breakpoint
CREATE INDEX "qualification_valid_until" ON "qualification" USING btree ("valid_until","organisation_id");