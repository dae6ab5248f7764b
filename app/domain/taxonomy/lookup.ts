import { fold } from '../loose/clean.ts'
import type { TagKind } from './tag.ts'
import type { TagRecord, Taxonomy } from './taxonomy.ts'

/** A tag that answers to what was typed; `matched` is the other word that made it answer, null for its name. */
export interface FoundTag {
  tag: TagRecord
  matched: string | null
}

/** The sounds of a word: one syllable for each Chinese character, runs of other characters whole. */
export type Spell = (word: string) => string[]

export type FindTags = (typed: string, options: { kind?: TagKind; limit: number }) => FoundTag[]

interface Entry {
  tag: TagRecord
  word: string
  byName: boolean
  key: string
  /** The pinyin from each syllable on: wurenji, renji, ji. */
  sounds: string[]
  initials: string
}

/** Longer than any name; what is typed beyond it changes nothing. */
const TYPED_MAX = 60
const LATIN = /^[a-z0-9]+$/
const KIND_ORDER: Record<TagKind, number> = { technology: 0, industry: 1, domain: 2 }

/**
 * Prepares finding tags while somebody types: by the beginning or a part of a name or alias, by its pinyin
 * (wurenji), or by the initials of its pinyin (wrj). Closer words come first, names before aliases.
 */
export function tagFinder(taxonomy: Taxonomy, spell: Spell): FindTags {
  const entries = taxonomy.offered.flatMap((tag) => entriesOf(tag, spell))
  const place = new Map(taxonomy.offered.map(({ id }, at) => [id, at]))
  return (typed, { kind, limit }) => {
    const key = wordKey(typed.slice(0, TYPED_MAX))
    const wanted = (tag: TagRecord) => kind === undefined || tag.kind === kind
    if (key === '')
      return taxonomy.offered
        .filter(wanted)
        .slice(0, limit)
        .map((tag) => ({ tag, matched: null }))
    const best = new Map<string, { entry: Entry; distance: number }>()
    for (const entry of entries) {
      const distance = wanted(entry.tag) ? distanceOf(entry, key) : null
      const known = best.get(entry.tag.id)
      if (distance !== null && (!known || distance < known.distance)) best.set(entry.tag.id, { entry, distance })
    }
    return [...best.values()]
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          KIND_ORDER[a.entry.tag.kind] - KIND_ORDER[b.entry.tag.kind] ||
          a.entry.key.length - b.entry.key.length ||
          (place.get(a.entry.tag.id) ?? 0) - (place.get(b.entry.tag.id) ?? 0),
      )
      .slice(0, limit)
      .map(({ entry }) => ({ tag: entry.tag, matched: entry.byName ? null : entry.word }))
  }
}

function entriesOf(tag: TagRecord, spell: Spell): Entry[] {
  const entry = (word: string, byName: boolean): Entry => {
    const syllables = spell(word).map(wordKey).filter(Boolean)
    const initials = syllables.map((syllable, at) => (isChinese(word, at, syllables) ? syllable.slice(0, 1) : syllable))
    const sounds = syllables.map((_, at) => syllables.slice(at).join(''))
    return { tag, word, byName, key: wordKey(word), sounds, initials: initials.join('') }
  }
  const names = tag.nameEn ? [tag.name, tag.nameEn] : [tag.name]
  return [...names.map((name) => entry(name, true)), ...tag.aliases.map((alias) => entry(alias, false))]
}

/** Whether a syllable was spelled from a character: the word does not itself contain it. */
function isChinese(word: string, at: number, syllables: readonly string[]): boolean {
  return !wordKey(word).includes(syllables[at] ?? '')
}

/** How far a word is from what was typed, from 0; null when it does not answer. Aliases are half a step further. */
function distanceOf(entry: Entry, key: string): number | null {
  const spelled = spellingDistance(entry, key)
  const written = writtenDistance(entry.key, key)
  const distance = written !== null && spelled !== null ? Math.min(written, spelled) : (written ?? spelled)
  return distance === null ? null : distance + (entry.byName ? 0 : 0.5)
}

function writtenDistance(word: string, key: string): number | null {
  const at = word.indexOf(key)
  return at < 0 ? null : at > 0 ? 5 : word === key ? 0 : 1
}

function spellingDistance({ sounds, initials }: Entry, key: string): number | null {
  if (!LATIN.test(key)) return null
  if (initials === key || sounds[0] === key) return 2
  if (initials.startsWith(key)) return 3
  const from = sounds.findIndex((sound) => sound.startsWith(key))
  if (from === 0) return 3
  return from > 0 || (key.length > 1 && initials.includes(key)) ? 6 : null
}

function wordKey(word: string): string {
  return fold(word)
    .toLowerCase()
    .replace(/[\s\-·•_/、,()+]+/gu, '')
}
