CREATE TABLE "imported_row" (
	"import_id" text NOT NULL,
	"noun" text NOT NULL,
	"subject_id" text NOT NULL,
	"sheet" text NOT NULL,
	"row" integer NOT NULL,
	"before" jsonb,
	"version" integer NOT NULL,
	"qualifications" jsonb,
	CONSTRAINT "imported_row_import_id_subject_id_pk" PRIMARY KEY("import_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "sheet_import" ADD COLUMN "beat_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sheet_import" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_import_id_sheet_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."sheet_import"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imported_row_subject" ON "imported_row" USING btree ("subject_id");