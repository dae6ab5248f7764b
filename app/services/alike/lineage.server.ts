import type { LineLink } from '#app/domain/alike/line-link.ts'
import { isPublished } from '#app/domain/scenario/lifecycle.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import type { Reader } from '#db/handle.ts'
import { type FollowedScenario, followedScenario, publishedContinuations } from '#db/stores/alike/lineage.ts'

/** What a scenario continues, and what continues it. */
export interface Lineage {
  continues: LineLink | null
  continuedBy: LineLink[]
}

/** The line in which a scenario stands as everybody may see it: of published scenarios only. */
export async function publicLineage(
  reader: Reader,
  { id, continuesId }: { id: string; continuesId: string | null },
): Promise<Lineage> {
  const later = await publishedContinuations(reader, id)
  return { continues: await publicEarlier(reader, continuesId), continuedBy: later.filter(isPublished).map(linkOf) }
}

/** What a scenario continues, as everybody may see it: only what is published. */
export async function publicEarlier(reader: Reader, continuesId: string | null): Promise<LineLink | null> {
  const earlier = continuesId === null ? null : await followedScenario(reader, continuesId)
  return earlier && isPublished(earlier) ? linkOf(earlier) : null
}

/** What a draft continues, as its own agency may see it: published, or of the same agency. */
export async function continuedAtDesk(
  reader: Reader,
  { agencyId, continuesId }: { agencyId: string; continuesId: string | null },
): Promise<LineLink | null> {
  const earlier = continuesId === null ? null : await followedScenario(reader, continuesId)
  return earlier && (isPublished(earlier) || earlier.agencyId === agencyId) ? linkOf(earlier) : null
}

function linkOf(scenario: FollowedScenario): LineLink {
  const { id, code, title, draft, agencyName, stage } = scenario
  const published = isPublished(scenario)
  return {
    id,
    code: published ? code : null,
    title: published ? title : textAt(draft ?? { title }, 'title'),
    agencyName,
    stage,
  }
}
