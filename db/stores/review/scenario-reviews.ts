import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { FieldComments, FormValues } from '../../../app/domain/form.ts'
import type { ReviewPoint } from '../../../app/domain/review/checklist.ts'
import type { Reader, Tx } from '../../handle.ts'
import { newId } from '../../id.ts'
import { person, scenarioReview } from '../../schema.ts'

/** What was handed in, by whom. */
export interface HandedIn {
  scenarioId: string
  record: FormValues
  /** Null where nobody knows any more. */
  submittedById: string | null
  submittedAt: Date
}

/** What a reviewer made of it. */
export interface Verdict {
  verdict: 'approve' | 'return'
  checklist: ReviewPoint[]
  comments: FieldComments | null
  reviewedById: string
  reviewedAt: Date
}

/** Keeps a scenario as it was handed in. */
export async function keepHandedIn(tx: Tx, row: HandedIn & { submittedById: string }): Promise<void> {
  await tx.insert(scenarioReview).values({ id: newId(), ...row })
}

/** Keeps a verdict beside what was handed in last; of one from before such records were kept, with `handedIn`. */
export async function keepVerdict(tx: Tx, handedIn: HandedIn, verdict: Verdict): Promise<void> {
  const [newest] = await tx
    .select({ id: scenarioReview.id, verdict: scenarioReview.verdict })
    .from(scenarioReview)
    .where(eq(scenarioReview.scenarioId, handedIn.scenarioId))
    .orderBy(desc(scenarioReview.submittedAt), desc(scenarioReview.id))
    .limit(1)
  if (newest?.verdict === null) {
    const open = and(eq(scenarioReview.id, newest.id), isNull(scenarioReview.verdict))
    await tx.update(scenarioReview).set(verdict).where(open)
    return
  }
  const { submittedById, ...row } = handedIn
  if (submittedById) await tx.insert(scenarioReview).values({ id: newId(), ...row, submittedById, ...verdict })
}

/** The verdicts on a scenario, the newest first, with what was judged and who judged it. */
export async function verdictsOn(reader: Reader, scenarioId: string, limit = 20) {
  return reader
    .select({
      id: scenarioReview.id,
      record: scenarioReview.record,
      verdict: scenarioReview.verdict,
      checklist: scenarioReview.checklist,
      reviewedAt: scenarioReview.reviewedAt,
      reviewedBy: person.name,
    })
    .from(scenarioReview)
    .leftJoin(person, eq(person.id, scenarioReview.reviewedById))
    .where(and(eq(scenarioReview.scenarioId, scenarioId), isNotNull(scenarioReview.verdict)))
    .orderBy(desc(scenarioReview.submittedAt), desc(scenarioReview.id))
    .limit(limit)
}
