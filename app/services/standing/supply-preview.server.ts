import { isPublished } from '#app/domain/scenario/lifecycle.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { type DraftChange, draftChanges, type TriedDraft } from '#app/domain/standing/draft-change.ts'
import { type DraftNeed, draftNeedOf, saysNothing, WRITTEN_FIELDS } from '#app/domain/standing/draft-need.ts'
import { allFitting, type Supply } from '#app/domain/standing/supply.ts'
import type { SignedInCall } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { tagName, tagNamesIn } from '../match/tag-names.server.ts'
import { tagResolver } from '../scenario/circumstances.server.ts'
import { openAtDesk } from '../scenario/open-at-desk.server.ts'
import { tagsSuggestedBy } from '../taxonomy/suggest-tags.server.ts'
import { COUNTED_MAX, effectsOf, explainedFor, supplyFor } from './draft-supply.server.ts'
import { narrowerTags } from './narrower-tags.server.ts'
import { reasonsAmong, type SharedReason } from './reasons-among.ts'
import { unusedTerms } from './unused-terms.ts'

const REASONS_SHOWN = 5

/** What an agency is told of the companies for a need that it is writing: numbers and reasons, and nobody's name. */
export interface SupplyPreview {
  id: string
  title: string
  mayWrite: boolean
  /** Null while the draft says nothing yet. */
  found: {
    supply: Supply
    /** Whether there are more than are counted. */
    more: boolean
    /** What most of the best have in common, and over how many of them; they fit, or, where none does, they are near. */
    reasons: { shared: SharedReason[]; over: number; fitting: boolean }
    /** What would change the supply most. */
    effects: TriedDraft[]
    /** Names of every tag in the reasons and effects, by id. */
    tagNames: Record<string, string>
  } | null
}

/**
 * How many companies would fit a need as it is written now, published or not; what is being written is asked of the
 * engine and never put into its index. For a need that is public its code: it has its place in the matching view.
 * @throws {Refusal} not_found for another agency's
 */
export async function supplyPreview(
  call: SignedInCall,
  id: string,
  locale: 'zh' | 'en',
): Promise<SupplyPreview | { publicCode: string }> {
  const { scenario, form, can } = await openAtDesk(call, id)
  if (isPublished(scenario) && scenario.code) return { publicCode: scenario.code }
  const resolve = await tagResolver(call.db)
  const catalogue = await catalogueOf(call.db)
  const draft = asOfToday(draftNeedOf(form, resolve), catalogue)
  const head = { id, title: textAt(form, 'title'), mayWrite: can.write }
  if (saysNothing(draft)) return { ...head, found: null }
  const { engine } = catalogue.shelves
  const texts = WRITTEN_FIELDS.map((field) => draft[field])
  const chosen = ['tags', 'requiredTags'].flatMap((name) => form[name] ?? [])
  const suggested = await tagsSuggestedBy(call, { texts, chosen })
  const changes = draftChanges(draft, {
    suggested: suggested.map(({ tag }) => catalogue.tags.today(tag)),
    narrower: await narrowerTags(call.db, catalogue, draft.tagIds),
    terms: unusedTerms(draft, engine),
  })
  const supply = supplyFor(engine, draft)
  const { fitting, explanations } = explainedFor(engine, draft)
  const effects = await effectsOf(engine, draft, changes, supply)
  return {
    ...head,
    found: {
      supply,
      more: allFitting(supply) + supply.near >= COUNTED_MAX,
      reasons: { shared: reasonsAmong(explanations, REASONS_SHOWN), over: explanations.length, fitting },
      effects,
      tagNames: Object.assign(
        {},
        ...explanations.map((explanation) => tagNamesIn(explanation, catalogue.tags, locale)),
        ...effects.flatMap(({ change }) =>
          tagsIn(change).map((tag) => ({ [tag]: tagName(tag, catalogue.tags, locale) })),
        ),
      ),
    },
  }
}

/** Tags that were merged stand for those they were merged into, as they do once it is published. */
function asOfToday(draft: DraftNeed, { tags }: Catalogue): DraftNeed {
  const today = (ids: string[]) => [...new Set(ids.map(tags.today))]
  return { ...draft, tagIds: today(draft.tagIds), requiredTagIds: today(draft.requiredTagIds) }
}

function tagsIn(change: DraftChange): string[] {
  if (change.kind === 'narrower') return [change.from, change.to]
  return 'tag' in change ? [change.tag] : []
}
