import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import type { MailKind, MailState } from '../../../app/domain/mail/queue.ts'
import type { Reader, Tx } from '../../handle.ts'
import { newId } from '../../id.ts'
import { mail, person } from '../../schema.ts'

export type StoredMail = typeof mail.$inferSelect

/** Puts a mail into the queue, unless there is one of this kind about the same. */
export async function queueMail(
  tx: Tx,
  { personId, kind, about, now }: { personId: string; kind: MailKind; about: string; now: Date },
): Promise<void> {
  await tx
    .insert(mail)
    .values({ id: newId(), personId, kind, about, state: 'waiting', tries: 0, nextAt: now, error: '', createdAt: now })
    .onConflictDoNothing()
}

/** The mails that may be tried now, the longest waiting first. */
export async function dueMails(reader: Reader, now: Date, limit: number) {
  return reader
    .select()
    .from(mail)
    .where(and(eq(mail.state, 'waiting'), lte(mail.nextAt, now)))
    .orderBy(asc(mail.nextAt), asc(mail.id))
    .limit(limit)
}

/** Takes mails for one sending, until the lease ends. Those that another node took meanwhile are left out. */
export async function leaseMails(
  tx: Tx,
  rows: readonly StoredMail[],
  { lease, now, until }: { lease: string; now: Date; until: Date },
): Promise<StoredMail[]> {
  const taken: StoredMail[] = []
  for (const { id, tries } of rows) {
    const [row] = await tx
      .update(mail)
      .set({ lease, nextAt: until, tries: tries + 1 })
      .where(and(eq(mail.id, id), eq(mail.state, 'waiting'), lte(mail.nextAt, now)))
      .returning()
    if (row) taken.push(row)
  }
  return taken
}

/** Writes down what a sending came to; false when the lease had ended and another holds it. */
export async function settleMail(
  tx: Tx,
  held: { id: string; lease: string | null },
  change: { state: MailState; nextAt: Date; error: string; endedAt: Date | null; tries?: number },
): Promise<boolean> {
  if (held.lease === null) return false
  const changed = await tx
    .update(mail)
    .set({ ...change, lease: null })
    .where(and(eq(mail.id, held.id), eq(mail.lease, held.lease)))
    .returning({ id: mail.id })
  return changed.length > 0
}

/** Lets a mail be tried again at once; false when there is none that was refused or waits. */
export async function sendAgain(tx: Tx, id: string, now: Date): Promise<boolean> {
  const changed = await tx
    .update(mail)
    .set({ state: 'waiting', tries: 0, nextAt: now, lease: null, endedAt: null })
    .where(and(eq(mail.id, id), inArray(mail.state, ['refused', 'dropped'])))
    .returning({ id: mail.id })
  return changed.length > 0
}

/** The newest mails of a state, with whom they are for. */
export async function mailsIn(reader: Reader, state: MailState, { limit, offset }: { limit: number; offset: number }) {
  return reader
    .select({
      id: mail.id,
      kind: mail.kind,
      tries: mail.tries,
      nextAt: mail.nextAt,
      error: mail.error,
      createdAt: mail.createdAt,
      endedAt: mail.endedAt,
      personId: mail.personId,
      personName: person.name,
    })
    .from(mail)
    .innerJoin(person, eq(person.id, mail.personId))
    .where(eq(mail.state, state))
    .orderBy(desc(mail.createdAt), desc(mail.id))
    .limit(limit)
    .offset(offset)
}

/** How many mails are in a state. */
export function countMails(reader: Reader, state: MailState): Promise<number> {
  return reader.$count(mail, eq(mail.state, state))
}

/** Whether there is such a mail. */
export async function mailExists(reader: Reader, id: string): Promise<boolean> {
  return (await reader.$count(mail, eq(mail.id, id))) > 0
}
