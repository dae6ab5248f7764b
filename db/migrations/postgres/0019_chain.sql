CREATE TABLE "chain_entry" (
	"number" integer PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"previous" text NOT NULL,
	"blind" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"digest" text NOT NULL,
	"sealed_digest" text,
	"detail" jsonb,
	"day" text NOT NULL,
	"spot" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chain_head" (
	"day" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"previous" text NOT NULL,
	"root" text NOT NULL,
	"trail" text NOT NULL,
	"secret" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chain_tip" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"lease" text,
	"error" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"person_id" text PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"choices" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailed_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"person_id" text NOT NULL,
	"email" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"happening" text NOT NULL,
	"detail" jsonb NOT NULL,
	"path" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"digest_from" timestamp (3) with time zone,
	"digest_id" text
);
--> statement-breakpoint
CREATE TABLE "notice_follower" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imported_row" ADD COLUMN "attachment_ids" jsonb;--> statement-breakpoint
ALTER TABLE "sheet_import" ADD COLUMN "refused_files" jsonb;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mailed_link" ADD CONSTRAINT "mailed_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "chain_entry_hash" ON "chain_entry" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "chain_entry_spot" ON "chain_entry" USING btree ("day","spot");--> statement-breakpoint
CREATE INDEX "chain_entry_subject" ON "chain_entry" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mail_about" ON "mail" USING btree ("kind","about");--> statement-breakpoint
CREATE INDEX "mail_due" ON "mail" USING btree ("state","next_at","id");--> statement-breakpoint
CREATE INDEX "mail_created" ON "mail" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "mail_person" ON "mail" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mailed_link_person" ON "mailed_link" USING btree ("person_id","purpose");--> statement-breakpoint
CREATE INDEX "mailed_link_expires" ON "mailed_link" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_once" ON "notice" USING btree ("person_id","happening","kind");--> statement-breakpoint
CREATE INDEX "notice_person" ON "notice" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "notice_unread" ON "notice" USING btree ("person_id","read_at");--> statement-breakpoint
CREATE INDEX "notice_digest" ON "notice" USING btree ("digest_id","digest_from");