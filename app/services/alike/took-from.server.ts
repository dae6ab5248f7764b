import type { Lacking } from '#app/domain/alike/merging.ts'
import type { Reader } from '#db/handle.ts'
import { mergersWhen } from '#db/stores/alike/set-aside.ts'
import type { MergeDetail } from './merger.ts'

/** What a record took over from a double when it was kept, as its history says. */
export async function tookFrom(
  reader: Reader,
  noun: 'scenario' | 'capability',
  pair: { keepId: string; otherId: string },
): Promise<Lacking[]> {
  const details = (await mergersWhen(reader, noun, pair)).map(({ detail }) => detail as MergeDetail | null)
  return details.find((detail) => detail?.otherId === pair.otherId)?.took ?? []
}
