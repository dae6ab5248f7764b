import domains from './domains.json'
import synonyms from './synonyms.json'
import terms from './terms.json'
import useCases from './use-cases.json'

/** A concept with the words that speak of it. */
export interface WordedConcept {
  name: string
  words: string[]
}

/** A use case: its words, and ids of the technologies that are the heart of usual solutions, or often part of them. */
export interface UseCase extends WordedConcept {
  main: string[]
  also: string[]
}

/** General knowledge of the trades, beside the taxonomy: it comes with the engine and is the same everywhere. */
export interface Vocabulary {
  /** Words that nearly always mean the tag, by tag id. */
  terms: Record<string, string[]>
  /** Words that only suggest the tag, by tag id. */
  cues: Record<string, string[]>
  /** Words that can stand for each other. */
  synonyms: string[][]
  /** Fields of life and administration. */
  domains: WordedConcept[]
  /** What is done, for whom, on what. */
  useCases: UseCase[]
}

/** The vocabulary that comes with the engine. */
export const VOCABULARY: Vocabulary = {
  terms: terms.terms,
  cues: terms.cues,
  synonyms: synonyms.groups,
  domains: domains.domains,
  useCases: useCases.useCases,
}
