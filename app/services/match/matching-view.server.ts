import { isFitting } from '#app/domain/match/score.ts'
import type { Board, BoardTotals, Branch, Subject, TagSize } from '#app/domain/match/view.ts'
import type { MatchingQuery, PairKey } from '#app/domain/match/view-query.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Membership, OrganisationKind } from '#app/domain/viewer.ts'
import type { Call } from '#app/services/call.ts'
import type { Catalogue } from '#app/services/catalogue/catalogue.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { companyBoard, needBoard } from './focus-board.server.ts'
import { type OtherSide, otherSideOf } from './other-side.server.ts'
import { type PairView, pairView } from './pair-view.server.ts'
import { agencyBoard, tagBoard } from './tag-board.server.ts'
import { tagSize, tagTree } from './tag-tree.server.ts'

/** What a board shows, and the pair that is looked at. */
interface BoardView {
  subject: Subject
  board: Board
  /** Counts over the whole of a tag; null for a board about one need or one company. */
  totals: BoardTotals | null
  page: number
  pages: number
}

/** The whole view: the tree of industries and, once something is chosen, its board and one pair in full. */
export interface MatchingView {
  branches: Branch[]
  chosen: (BoardView & { pair: PairView | null; asked: AskedPair }) | null
  /** What was asked for as a tag and is none, with tags that may be meant. */
  unknown: { word: string; meant: TagSize[] } | null
  /** The viewer's organisations that stand in the market; with a chosen board there are none. */
  mine: { kind: OrganisationKind; id: string; name: string }[]
}

/** What became of a pair that was asked for. */
export interface AskedPair {
  /** What the words for the other side found; null without such words. */
  otherSide: OtherSide | null
  /** Whether the pair of the address is none: one of its sides is not published, or no longer. */
  unknown: boolean
}

const SUGGESTED = 6

/**
 * Everything that a matching address shows, from memory; what became of a pair comes from the database.
 * @throws {Refusal} not_found for a scenario or a company that is not published, or an agency that has published none
 */
export async function matchingView(call: Call, query: MatchingQuery, locale: 'zh' | 'en'): Promise<MatchingView> {
  const catalogue = await catalogueOf(call.db)
  const tagId = query.tag === null ? null : (catalogue.tags.idOf(query.tag) ?? null)
  const branches = tagTree(catalogue, tagId, query.all, locale)
  const view = await boardFor(catalogue, query, tagId, call.now, locale)
  if (!view) {
    return { branches, chosen: null, unknown: unknownTag(catalogue, query, locale), mine: ownPlaces(call, catalogue) }
  }
  const asked = query.pair && (await pairView(call, catalogue, query.pair, locale))
  const pair = asked ?? (await best(call, catalogue, view.board, locale))
  const otherSide = query.against === null ? null : otherSideOf(catalogue, view.subject, query.against)
  const unknown = query.pair !== null && asked === null
  return { branches, chosen: { ...view, pair, asked: { otherSide, unknown } }, unknown: null, mine: [] }
}

async function boardFor(
  catalogue: Catalogue,
  query: MatchingQuery,
  tagId: string | null,
  now: Date,
  locale: 'zh' | 'en',
): Promise<BoardView | null> {
  const whole = { totals: null, page: 1, pages: 1 }
  if (query.scenario !== null) {
    const scenario = catalogue.scenarioByCode(query.scenario)
    if (!scenario) throw new Refusal('not_found', query.scenario)
    const { code, title } = scenario
    return { subject: { kind: 'scenario', code, title }, board: needBoard(catalogue, scenario, now), ...whole }
  }
  if (query.company !== null) {
    const company = catalogue.company(query.company)
    if (!company) throw new Refusal('not_found', query.company)
    const { id, name } = company
    return { subject: { kind: 'company', id, name }, board: companyBoard(catalogue, company, query.all, now), ...whole }
  }
  if (query.agency !== null) {
    const agency = publishedBy(catalogue, query.agency)
    if (!agency) throw new Refusal('not_found', query.agency)
    const { agencyId: id, agencyName: name } = agency
    return { subject: { kind: 'agency', id, name }, ...(await agencyBoard(catalogue, id, query, now)) }
  }
  if (tagId === null) return null
  const tag = tagSize(catalogue, tagId, query.all, locale)
  return { subject: { kind: 'tag', tag, gaps: query.gaps }, ...(await tagBoard(catalogue, tagId, query, now)) }
}

/** A scenario that an agency has published; undefined when it has none. */
function publishedBy(catalogue: Catalogue, id: string) {
  return [...catalogue.allScenarios()].find(({ agencyId }) => agencyId === id)
}

function ownPlaces({ viewer }: Call, catalogue: Catalogue): MatchingView['mine'] {
  const isThere = ({ kind, organisationId }: Membership) =>
    kind === 'agency'
      ? publishedBy(catalogue, organisationId) !== undefined
      : catalogue.company(organisationId) !== undefined
  return (viewer?.memberships ?? [])
    .filter(isThere)
    .map(({ kind, organisationId: id, organisationName: name }) => ({ kind, id, name }))
}

/** The best pair of the board, so that the view explains itself before anything is chosen. */
function best(call: Call, catalogue: Catalogue, board: Board, locale: 'zh' | 'en') {
  const [first] = [...board.pairs].filter(({ score }) => isFitting(score)).sort((a, b) => b.score - a.score)
  const [need, company] = [board.needs[first?.need ?? -1], board.companies[first?.company ?? -1]]
  if (!need || !company) return null
  const key: PairKey = { code: need.code, companyId: company.id }
  return pairView(call, catalogue, key, locale)
}

function unknownTag(catalogue: Catalogue, { tag, all }: MatchingQuery, locale: 'zh' | 'en') {
  if (tag === null) return null
  const meant = catalogue.tags.find(tag, SUGGESTED).map(({ id }) => tagSize(catalogue, id, all, locale))
  return { word: tag, meant }
}
