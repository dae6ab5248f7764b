CREATE TABLE "answer_correction" (
	"answer_id" text NOT NULL,
	"number" integer NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL,
	"corrected_by_id" text NOT NULL,
	CONSTRAINT "answer_correction_answer_id_number_pk" PRIMARY KEY("answer_id","number")
);
--> statement-breakpoint
ALTER TABLE "amendment" ADD COLUMN "on_behalf" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "published_answer" ADD COLUMN "answer_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "question" ADD COLUMN "reminded_step" integer;--> statement-breakpoint
ALTER TABLE "answer_correction" ADD CONSTRAINT "answer_correction_corrected_by_id_person_id_fk" FOREIGN KEY ("corrected_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_answer_shared" ON "published_answer" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "question_due" ON "question" USING btree ("state","due_on","id");--> statement-breakpoint
UPDATE "published_answer" SET "answer_id" = "id" WHERE "answer_id" = '';