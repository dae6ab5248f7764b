import type { FormValues } from '#app/domain/form.ts'
import { batchTitle, nextBatch } from '#app/domain/list/naming.ts'
import { shanghaiTimeOf } from '#app/domain/time.ts'
import type { Call } from '#app/services/call.ts'
import { batchesOf } from '#db/stores/lists/scenario-lists.ts'

/** The form of a new list, filled in as far as it can be guessed: this year, the next batch, the usual title. */
export async function suggestedList({ db, now }: Call): Promise<FormValues> {
  const { year } = shanghaiTimeOf(now)
  const batch = nextBatch((await batchesOf(db.read, year)).map((list) => list.batch))
  if (batch === null) return { year: String(year), batch: '', title: '', intro: '' }
  return { year: String(year), batch: String(batch), title: batchTitle(year, batch), intro: '' }
}
