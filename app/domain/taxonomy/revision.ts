import type { FieldErrors } from '../form.ts'
import { settleTags } from '../listing/settle-tags.ts'
import type { ResolveTag } from '../listing/tag-words.ts'
import { wordKey } from '../loose/clean.ts'
import type { TagKind } from './tag.ts'
import type { TagInput } from './tag-form.ts'
import type { TagRecord, Taxonomy } from './taxonomy.ts'

/** A tag as it is to be saved; parents by id. */
export type TagContent = Pick<TagRecord, 'name' | 'nameEn' | 'aliases' | 'parents'>

/** One change of a tag, for its trail. */
export interface TagDeed {
  act: 'add' | 'rename' | 'addAlias' | 'removeAlias' | 'reparent' | 'merge' | 'takeIn' | 'retire' | 'restore'
  detail?: Record<string, unknown>
}

/**
 * What a form makes of a tag, or what is wrong with it. A name that changed stays as an alias, so whoever knows the
 * old word still finds the tag.
 * @param tag null for a new one
 */
export function revised(
  input: TagInput,
  kind: TagKind,
  tag: TagRecord | null,
  taxonomy: Taxonomy,
): { content: TagContent } | { errors: FieldErrors } {
  const parents = settleTags(input.parents, parentResolver(tag, taxonomy), {})
  const errors: FieldErrors = {}
  if (taxonomy.version !== input.version) errors[''] = ['changedMeanwhile']
  if (taxonomy.all.some((other) => other.id !== tag?.id && other.kind === kind && same(other.name, input.name)))
    errors.name = ['nameTaken']
  const [unknown] = parents.freeTags
  if (unknown) errors.parents = [`tagNotFound:${unknown}`]
  else if (kind !== 'technology' && parents.tagIds.length > 0) errors.parents = ['parentsOfTechnology']
  else {
    const below = tag ? taxonomy.descendantsOf(tag.id) : new Set<string>()
    const wrong = parents.tagIds.find((id) => below.has(id) || taxonomy.tag(id)?.kind === 'domain')
    if (wrong) errors.parents = [`parentUnfit:${taxonomy.tag(wrong)?.name ?? wrong}`]
  }
  if (Object.keys(errors).length > 0) return { errors }
  const renamed = tag && !same(tag.name, input.name)
  const aliases = renamed ? [...input.aliases, tag.name] : input.aliases
  return {
    content: {
      name: input.name,
      nameEn: input.nameEn,
      aliases: distinct(aliases.filter((alias) => !same(alias, input.name))),
      parents: parents.tagIds,
    },
  }
}

/** A parent that was retired since stays where it is, although nobody else is offered it. */
function parentResolver(tag: TagRecord | null, taxonomy: Taxonomy): ResolveTag {
  const own = tag ? taxonomy.parentsOf(tag.id) : []
  return (word) => {
    const kept = own.find(({ name }) => same(name, word))
    return kept ? { ids: [kept.id], names: [kept.name], byName: true, spelling: kept.name } : taxonomy.resolve(word)
  }
}

/** What changes between a tag and its new content, one deed for each sort of change; none when nothing does. */
export function deedsBetween(tag: TagRecord, content: TagContent): TagDeed[] {
  const deeds: TagDeed[] = []
  if (tag.name !== content.name || tag.nameEn !== content.nameEn) {
    const inBoth = tag.nameEn !== content.nameEn
    const called = ({ name, nameEn }: TagContent) => (inBoth && nameEn ? `${name} / ${nameEn}` : name)
    deeds.push({ act: 'rename', detail: { from: called(tag), to: called(content) } })
  }
  const added = content.aliases.filter((word) => !tag.aliases.includes(word))
  if (added.length > 0) deeds.push({ act: 'addAlias', detail: { aliases: added } })
  const removed = tag.aliases.filter((word) => !content.aliases.includes(word))
  if (removed.length > 0) deeds.push({ act: 'removeAlias', detail: { aliases: removed } })
  if (tag.parents.join() !== content.parents.join())
    deeds.push({ act: 'reparent', detail: { from: tag.parents, to: content.parents } })
  return deeds
}

/** Whether one tag may be merged into another: both are offered, of one kind, and neither stands under the other. */
export function mayMerge(tag: TagRecord, into: TagRecord, taxonomy: Taxonomy): boolean {
  return (
    tag.id !== into.id &&
    tag.kind === into.kind &&
    tag.state === 'active' &&
    into.state === 'active' &&
    !taxonomy.descendantsOf(tag.id).has(into.id)
  )
}

/** The words that a tag gives to the one it is merged into, without those that one has. */
export function wordsGiven(tag: TagRecord, into: TagRecord): string[] {
  const known = [into.name, ...into.aliases]
  return distinct([tag.name, ...tag.aliases]).filter((word) => !known.some((other) => same(other, word)))
}

function same(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other)
}

function distinct(words: readonly string[]): string[] {
  return [...new Map(words.toReversed().map((word) => [wordKey(word), word])).values()].toReversed()
}
