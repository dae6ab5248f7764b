CREATE TABLE "proposal_writing" (
	"proposal_id" text NOT NULL,
	"part" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "proposal_writing_proposal_id_part_person_id_pk" PRIMARY KEY("proposal_id","part","person_id")
);
--> statement-breakpoint
ALTER TABLE "proposal_writing" ADD CONSTRAINT "proposal_writing_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_writing" ADD CONSTRAINT "proposal_writing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;