import type { Profile, Side, TagNode } from './model.ts'
import { prepare } from './score/prepare.ts'
import { firstTerms, knowledgeOf } from './taxonomy/knowledge.ts'
import { type Lesson, learnFrom } from './taxonomy/learn.ts'
import { type Learned, NOTHING_LEARNED } from './taxonomy/learned.ts'
import { BookingSource } from './terms/term-source.ts'
import { foldName } from './text/fold.ts'
import { VOCABULARY } from './vocabulary/vocabulary.ts'

/** A profile with the side it stands on. */
export type Sided = readonly [Side, Profile]

/** More profiles than this teach nothing new. */
export const LESSONS = 20_000

/**
 * Learns from tagged profiles what their words say about tags, and which words people enter as tags though the taxonomy
 * has none. The order of the profiles does not matter; of more than `LESSONS`, pass a sample.
 */
export function learnTags(nodes: TagNode[], profiles: Sided[], vocabulary = VOCABULARY): Learned {
  const untaught = { ...NOTHING_LEARNED, folk: folkTags(profiles) }
  const knowledge = knowledgeOf(nodes, vocabulary, untaught)
  const { book } = firstTerms(knowledge, untaught)
  const source = new BookingSource(book)
  const lessons = profiles.map(([side, profile]): Lesson => {
    const { terms, times, tags } = prepare(knowledge, source, side, profile)
    return { terms, times, tags }
  })
  return learnFrom(lessons, book, knowledge.taxonomy.ids.length, untaught.folk)
}

function folkTags(profiles: Sided[]): string[] {
  const users = new Map<string, number>()
  for (const [, { freeTags = [] }] of profiles) {
    for (const word of new Set(freeTags.map(foldName))) users.set(word, (users.get(word) ?? 0) + 1)
  }
  return Array.from(users)
    .filter(([word, count]) => word !== '' && count >= SEVERAL)
    .map(([word]) => word)
    .sort()
}

/** A word becomes a tag of its own when as many profiles have it. */
const SEVERAL = 3
