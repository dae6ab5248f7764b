import { learnTags } from '#app/matching/learn-tags.ts'
import type { Profile } from '#app/matching/model.ts'
import { NOTHING_LEARNED } from '#app/matching/taxonomy/learned.ts'
import { VOCABULARY, type Vocabulary } from '#app/matching/vocabulary/vocabulary.ts'
import { fillEngine, type Profiles } from './load-engine.ts'
import { figuresByQuery, meanOf } from './measure-direction.ts'
import { rankAll } from './rank-all.ts'
import type { Judgements } from './read-qrels.ts'
import { type ParameterChange, withParameters } from './with-parameters.ts'

/** nDCG@10 of the engine with one thing left out or changed. */
export interface Ablated {
  name: string
  needToCompany: number
  companyToNeed: number
  mean: number
}

/** Measures the engine as it is, then with each thing left out; the other parameters stay as they are. */
export function ablate(profiles: Profiles, judgements: Judgements): Ablated[] {
  return VARIATIONS.map(({ name, parameters = {}, vocabulary, learn, nodes, profile }) =>
    withParameters(parameters, () => {
      const varied: Profiles = {
        nodes: nodes ? profiles.nodes.map(nodes) : profiles.nodes,
        needs: profile ? profiles.needs.map(profile) : profiles.needs,
        offers: profile ? profiles.offers.map(profile) : profiles.offers,
      }
      const engine = fillEngine(varied, { ...VOCABULARY, ...vocabulary }, learn)
      const { byNeed, byCompany } = rankAll(engine, varied, judgements)
      const needToCompany = meanOf(figuresByQuery(judgements.byNeed, byNeed).values()).ndcg10
      const companyToNeed = meanOf(figuresByQuery(judgements.byCompany, byCompany).values()).ndcg10
      return { name, needToCompany, companyToNeed, mean: (needToCompany + companyToNeed) / 2 }
    }),
  )
}

/** What is other than in the shipped engine. */
interface Variation {
  name: string
  parameters?: ParameterChange
  vocabulary?: Partial<Vocabulary>
  learn?: typeof learnTags
  nodes?: (node: Profiles['nodes'][number]) => Profiles['nodes'][number]
  profile?: (profile: Profile) => Profile
}

const NO_READING = { phrase: { name: 0, alias: 0, term: 0, cue: 0, domain: 0 }, usual: { main: 0, also: 0 } }
const learnNothing = () => NOTHING_LEARNED
const learnSharedWords: typeof learnTags = (...lessons) => ({ ...NOTHING_LEARNED, folk: learnTags(...lessons).folk })
const learnWithoutFreeWords: typeof learnTags = (nodes, profiles, vocabulary) =>
  learnTags(
    nodes,
    profiles.map(([side, profile]) => [side, { ...profile, freeTags: [] }]),
    vocabulary,
  )

const VARIATIONS: Variation[] = [
  { name: 'the engine' },
  { name: 'without learned tags', learn: learnNothing },
  { name: 'without learned tags, shared free words kept as tags', learn: learnSharedWords },
  { name: 'shared free words not tags', learn: learnWithoutFreeWords },
  { name: 'without synonyms', vocabulary: { synonyms: [] } },
  { name: 'without use cases', vocabulary: { useCases: [] } },
  { name: 'without domains as concepts', vocabulary: { domains: [] } },
  { name: 'without any concept', vocabulary: { synonyms: [], useCases: [], domains: [] } },
  { name: "without the vocabulary's terms and cues", vocabulary: { terms: {}, cues: {} } },
  { name: 'without parents and related', nodes: (node) => ({ ...node, parents: [], related: [] }) },
  { name: 'text alone', parameters: { tagShare: 0 } },
  { name: 'tags alone', parameters: { tagShare: 1 } },
  { name: 'without entered tags', profile: (profile) => ({ ...profile, tags: [], freeTags: [] }) },
  { name: 'without fit', profile: withoutFacts },
  { name: 'without reading tags from text', parameters: NO_READING },
  { name: 'without reading or learning tags from text', parameters: NO_READING, learn: learnSharedWords },
]

function withoutFacts({ id, title, text, tags, freeTags, requiredTags }: Profile): Profile {
  return { id, title, text, tags, freeTags, requiredTags }
}
