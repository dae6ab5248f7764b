import { eq } from 'drizzle-orm'
import type { Reader } from '../../handle.ts'
import { amendment, claim, event, match, organisation, question, scenario } from '../../schema.ts'

/** What a notice says of a scenario; null when there is none. */
export async function scenarioTold(reader: Reader, id: string) {
  const [found] = await reader
    .select({ id: scenario.id, title: scenario.title, code: scenario.code, agencyId: scenario.agencyId })
    .from(scenario)
    .where(eq(scenario.id, id))
    .limit(1)
  return found ?? null
}

/** Whether an amendment asks those who bid to confirm again. */
export async function isMaterial(reader: Reader, amendmentId: string): Promise<boolean> {
  const [found] = await reader
    .select({ material: amendment.material })
    .from(amendment)
    .where(eq(amendment.id, amendmentId))
    .limit(1)
  return found?.material ?? false
}

/** What a notice says of a pair; null when there is none. */
export async function matchTold(reader: Reader, id: string) {
  const [found] = await reader
    .select({
      id: match.id,
      companyId: match.companyId,
      agencyId: scenario.agencyId,
      title: scenario.title,
      company: organisation.name,
      ownerId: match.ownerId,
    })
    .from(match)
    .innerJoin(scenario, eq(scenario.id, match.scenarioId))
    .innerJoin(organisation, eq(organisation.id, match.companyId))
    .where(eq(match.id, id))
    .limit(1)
  return found ?? null
}

/** What a notice says of an event; null when there is none. */
export async function eventTold(reader: Reader, id: string) {
  const [found] = await reader
    .select({ code: event.code, title: event.title })
    .from(event)
    .where(eq(event.id, id))
    .limit(1)
  return found ?? null
}

/** What a notice says of an organisation; null when there is none. */
export async function organisationTold(reader: Reader, id: string) {
  const [found] = await reader
    .select({ id: organisation.id, name: organisation.name, kind: organisation.kind })
    .from(organisation)
    .where(eq(organisation.id, id))
    .limit(1)
  return found ?? null
}

/** What a notice says of a claim; null when there is none. */
export async function claimTold(reader: Reader, id: string) {
  const [found] = await reader
    .select({ personId: claim.personId, companyId: claim.companyId, company: organisation.name })
    .from(claim)
    .innerJoin(organisation, eq(organisation.id, claim.companyId))
    .where(eq(claim.id, id))
    .limit(1)
  return found ?? null
}

/** What a notice says of a question that waits; null when there is none. It knows no asker. */
export async function questionTold(reader: Reader, id: string) {
  const [found] = await reader
    .select({ agencyId: question.agencyId, title: scenario.title, dueOn: question.dueOn })
    .from(question)
    .innerJoin(scenario, eq(scenario.id, question.scenarioId))
    .where(eq(question.id, id))
    .limit(1)
  return found ?? null
}
