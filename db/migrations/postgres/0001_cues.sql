CREATE TABLE "tag_cue" (
	"tag_id" text NOT NULL,
	"cue" text NOT NULL,
	CONSTRAINT "tag_cue_tag_id_cue_pk" PRIMARY KEY("tag_id","cue")
);
--> statement-breakpoint
ALTER TABLE "tag_cue" ADD CONSTRAINT "tag_cue_tag_id_tag_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tag"("id") ON DELETE cascade ON UPDATE no action;