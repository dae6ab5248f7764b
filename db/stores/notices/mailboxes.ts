import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import type { NoticeChoices } from '../../../app/domain/notice/choices.ts'
import type { Reader, Tx } from '../../handle.ts'
import { mailbox, mailedLink, person } from '../../schema.ts'

/** How some people are reached; who has no row gets no mail. Demo people and closed accounts are left out. */
export async function mailboxesOf(reader: Reader, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return reader
    .select({ personId: mailbox.personId, confirmedAt: mailbox.confirmedAt, choices: mailbox.choices })
    .from(mailbox)
    .innerJoin(person, eq(person.id, mailbox.personId))
    .where(and(inArray(mailbox.personId, [...personIds]), eq(person.demo, false), isNull(person.disabledAt)))
    .limit(personIds.length)
}

/** Whom a mail is for, with the address and the language; null when there is no such person. */
export async function receiverOf(reader: Reader, personId: string) {
  const [found] = await reader
    .select({
      personId: person.id,
      name: person.name,
      email: person.email,
      demo: person.demo,
      disabledAt: person.disabledAt,
      locale: mailbox.locale,
      confirmedAt: mailbox.confirmedAt,
      choices: mailbox.choices,
    })
    .from(person)
    .leftJoin(mailbox, eq(mailbox.personId, person.id))
    .where(eq(person.id, personId))
    .limit(1)
  return found ?? null
}
export type Receiver = NonNullable<Awaited<ReturnType<typeof receiverOf>>>

/** Makes a mailbox that nobody has confirmed yet, unless there is one. */
export async function ensureMailbox(tx: Tx, personId: string, locale: 'zh' | 'en'): Promise<void> {
  await tx.insert(mailbox).values({ personId, locale, choices: {} }).onConflictDoNothing()
}

/** Keeps what somebody chose. */
export async function saveChoices(
  tx: Tx,
  personId: string,
  chosen: { locale: 'zh' | 'en'; choices: NoticeChoices },
): Promise<void> {
  await tx
    .insert(mailbox)
    .values({ personId, ...chosen })
    .onConflictDoUpdate({ target: mailbox.personId, set: chosen })
}

/** Notes that the address of a person was shown to be theirs. */
export async function confirmMailbox(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(mailbox)
    .set({ confirmedAt: now })
    .where(and(eq(mailbox.personId, personId), isNull(mailbox.confirmedAt)))
}

/** Keeps a link that is about to be mailed. */
export async function addMailedLink(tx: Tx, row: Omit<typeof mailedLink.$inferInsert, 'usedAt'>): Promise<void> {
  await tx.insert(mailedLink).values(row)
}

/** The link with this hash and purpose; null when there is none. */
export async function mailedLinkBy(reader: Reader, id: string, purpose: 'confirmation' | 'reset') {
  const [found] = await reader
    .select({
      personId: mailedLink.personId,
      email: mailedLink.email,
      expiresAt: mailedLink.expiresAt,
      usedAt: mailedLink.usedAt,
      emailNow: person.email,
      disabledAt: person.disabledAt,
    })
    .from(mailedLink)
    .innerJoin(person, eq(person.id, mailedLink.personId))
    .where(and(eq(mailedLink.id, id), eq(mailedLink.purpose, purpose)))
    .limit(1)
  return found ?? null
}

/** Uses up every standing link of a person for a purpose; false when there was none left. */
export async function spendLinks(
  tx: Tx,
  personId: string,
  purpose: 'confirmation' | 'reset',
  now: Date,
): Promise<boolean> {
  const used = await tx
    .update(mailedLink)
    .set({ usedAt: now })
    .where(
      and(
        eq(mailedLink.personId, personId),
        eq(mailedLink.purpose, purpose),
        isNull(mailedLink.usedAt),
        gt(mailedLink.expiresAt, now),
      ),
    )
    .returning({ id: mailedLink.id })
  return used.length > 0
}

/** Removes links that ended before an instant. */
export async function dropOldLinks(tx: Tx, before: Date): Promise<void> {
  await tx.delete(mailedLink).where(lte(mailedLink.expiresAt, before))
}
