import { and, desc, eq, gte, lt, or, type SQL } from 'drizzle-orm'
import { contains } from '../contains.ts'
import type { Reader } from '../handle.ts'
import { history, type Noun, person } from '../schema.ts'

/** Which deeds are asked for; what is null does not narrow. `person` is part of a name or an address. */
export interface AuditFilter {
  noun: Noun | null
  person: string
  /** From this instant on. */
  from: Date | null
  /** Before this instant. */
  until: Date | null
}

/** Deeds of the whole site, newest first, with the names of those who did them (null: the clock). */
export async function auditTrail(reader: Reader, filter: AuditFilter, limit: number, offset = 0) {
  return reader
    .select({
      id: history.id,
      at: history.at,
      noun: history.noun,
      subjectId: history.subjectId,
      act: history.act,
      fromState: history.fromState,
      toState: history.toState,
      reason: history.reason,
      detail: history.detail,
      personId: history.personId,
      personName: person.name,
      personEmail: person.email,
    })
    .from(history)
    .leftJoin(person, eq(person.id, history.personId))
    .where(where(filter))
    .orderBy(desc(history.at), desc(history.id))
    .limit(limit)
    .offset(offset)
}
export type AuditRow = Awaited<ReturnType<typeof auditTrail>>[number]

function where({ noun, person: text, from, until }: AuditFilter): SQL | undefined {
  return and(
    noun ? eq(history.noun, noun) : undefined,
    text ? or(contains(person.name, text), contains(person.email, text)) : undefined,
    from ? gte(history.at, from) : undefined,
    until ? lt(history.at, until) : undefined,
  )
}
