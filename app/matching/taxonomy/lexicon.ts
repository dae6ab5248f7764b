import type { TagNode } from '../model.ts'
import { PARAMETERS } from '../parameters.ts'
import { fold } from '../text/fold.ts'
import { PhraseTrie } from '../text/phrase-trie.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Hint, HintTable } from './hint-table.ts'

/** What texts can speak of besides tags: words that can stand for each other, a field of life, a use case. */
export interface Concept {
  kind: keyof typeof PARAMETERS.concept
  name: string
}

/** Every phrase that means something, and what it means. All lists are by the phrase's number in the trie. */
export interface Lexicon {
  trie: PhraseTrie
  /** What each phrase stands for, one bit for each `MEANING`. */
  meanings: Uint8Array
  /** By voice: a phrase under its number, a use case under the number of `voiceOf`. */
  hints: HintTable
  synonyms: number[][]
  domains: number[][]
  useCases: number[][]
  concepts: Concept[]
  /** Concepts of kind domain by folded name. */
  domainNamed: ReadonlyMap<string, number>
}

/**
 * Collects the taxonomy's names, aliases, cues and domains, the halves of composite names (… 与 …) as cues, and the
 * vocabulary. Phrases that point to several tags divide themselves among them, by the root of their number.
 */
export function buildLexicon(nodes: TagNode[], numberOf: ReadonlyMap<string, number>, vocabulary: Vocabulary): Lexicon {
  const trie = new PhraseTrie()
  const hints = hintsOf(trie, nodes, numberOf, vocabulary)
  const concepts: Concept[] = []
  const enter = (kind: Concept['kind'], each: { name: string; words: string[] }[]) => {
    const lists: number[][] = []
    for (const { name, words } of each) {
      const concept = concepts.push({ kind, name }) - 1
      for (const word of words) {
        const phrase = trie.add(fold(word))
        if (phrase >= 0 && !lists[phrase]?.includes(concept)) lists[phrase] = [...(lists[phrase] ?? []), concept]
      }
    }
    return lists
  }
  const synonyms = enter(
    'synonym',
    vocabulary.synonyms.map((words) => ({ name: words[0]!, words })),
  )
  const domains = enter(
    'domain',
    vocabulary.domains.map(({ name, words }) => ({ name, words: [name, ...words] })),
  )
  const useCases = enter('useCase', vocabulary.useCases)
  const { main, also } = PARAMETERS.usual
  const first = concepts.length - vocabulary.useCases.length
  vocabulary.useCases.forEach((useCase, i) => {
    const hint = (weight: number) => (id: string) => {
      const tag = numberOf.get(id)
      return tag === undefined ? [] : { tag, weight }
    }
    hints[voiceOf({ trie }, first + i)] = [...useCase.main.flatMap(hint(main)), ...useCase.also.flatMap(hint(also))]
  })
  const named = concepts.flatMap(({ kind, name }, concept): [string, number][] =>
    kind === 'domain' ? [[fold(name), concept]] : [],
  )
  const table = new HintTable(hints)
  const meanings = Uint8Array.from(trie.phrases, (_, phrase) => {
    const tags = table.count(phrase) > 0 ? MEANING.tags : 0
    const [field, use] = [domains[phrase] ? MEANING.domain : 0, useCases[phrase] ? MEANING.useCase : 0]
    return tags | field | use | (synonyms[phrase] ? MEANING.synonym : 0)
  })
  return { trie, meanings, hints: table, synonyms, domains, useCases, concepts, domainNamed: new Map(named) }
}

/** What a phrase can stand for. */
export const MEANING = { tags: 1, domain: 2, useCase: 4, synonym: 8 } as const
/** Standing for something that a reader would name; a synonym only stands for another word. */
export const NAMES = MEANING.tags | MEANING.domain | MEANING.useCase

/** The number under which speaking of a concept speaks for tags: after those of the phrases. */
export function voiceOf({ trie }: Pick<Lexicon, 'trie'>, concept: number): number {
  return trie.phrases.length + concept
}

/** Whether a voice is a phrase of the text or a use case it speaks of. */
export function kindOfVoice({ trie }: Lexicon, voice: number): 'phrase' | 'useCase' {
  return voice < trie.phrases.length ? 'phrase' : 'useCase'
}

/** The phrase or the name of the use case that a voice is. */
export function nameOfVoice({ trie, concepts }: Lexicon, voice: number): string {
  return trie.phrases[voice] ?? concepts[voice - trie.phrases.length]!.name
}

function hintsOf(
  trie: PhraseTrie,
  nodes: TagNode[],
  numberOf: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Hint[][] {
  const weights: Map<number, number>[] = []
  const add = (word: string, tag: number | undefined, weight: number) => {
    const phrase = trie.add(fold(word).trim())
    if (tag === undefined || phrase < 0) return
    weights[phrase] ??= new Map()
    weights[phrase].set(tag, Math.max(weights[phrase].get(tag) ?? 0, weight))
  }
  const { phrase } = PARAMETERS
  for (const node of nodes) {
    if (node.kind === 'domain') {
      const weight = phrase.domain / Math.sqrt(Math.max(1, node.hints.length))
      for (const word of [node.name, ...node.aliases, ...(node.cues ?? [])]) {
        for (const hint of node.hints) add(word, numberOf.get(hint), weight)
      }
      continue
    }
    const tag = numberOf.get(node.id)
    add(node.name, tag, phrase.name)
    for (const word of node.aliases) add(word, tag, phrase.alias)
    for (const word of vocabulary.terms[node.id] ?? []) add(word, tag, phrase.term)
    const cues = [...halvesOf(node.name), ...(node.cues ?? []), ...(vocabulary.cues[node.id] ?? [])]
    for (const word of cues) add(word, tag, phrase.cue)
  }
  return weights.map((tags) => {
    const share = 1 / Math.sqrt(tags.size)
    return Array.from(tags, ([tag, weight]) => ({ tag, weight: weight * share }))
  })
}

function halvesOf(name: string): string[] {
  return name.split(/[与及、]/).filter((word) => word.length > 1 && word !== name)
}
