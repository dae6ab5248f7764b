import type { Reader } from '#db/handle.ts'
import { writersOf } from '#db/stores/notices/receivers.ts'
import { matchTold, organisationTold, questionTold } from '#db/stores/notices/subjects.ts'
import type { Told } from './notify.server.ts'

/** What a reminder of the outbox is about: a pair, a question that waits, or the qualifications of a company. */
export async function reminderTold(reader: Reader, subjectId: string): Promise<Omit<Told, 'happening' | 'at'>[]> {
  const match = await matchTold(reader, subjectId)
  if (match) {
    const { title, company, agencyId, companyId } = match
    const personIds = await writersOf(reader, [agencyId, companyId])
    return [{ kind: 'matchDue', personIds, detail: { title, company }, path: `/matches/${subjectId}` }]
  }
  const question = await questionTold(reader, subjectId)
  if (question) {
    const { title, dueOn, agencyId } = question
    const personIds = await writersOf(reader, [agencyId])
    return [{ kind: 'questionDue', personIds, detail: { title, dueOn }, path: '/agency/questions' }]
  }
  const organisation = await organisationTold(reader, subjectId)
  if (!organisation) return []
  const personIds = await writersOf(reader, [subjectId])
  return [{ kind: 'qualificationDue', personIds, detail: { name: organisation.name }, path: '/company/qualifications' }]
}
