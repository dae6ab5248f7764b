import type { TagKind } from '#app/domain/taxonomy/tag.ts'
import cueFile from './cues.json'
import namesEn from './names-en.json'
import file from './taxonomy.json'

/** One tag of the first version, with everything that hangs on it. */
export interface SeedTag {
  id: string
  kind: TagKind
  name: string
  nameEn: string
  group: string | null
  aliases: string[]
  parents: string[]
  related: string[]
  hints: string[]
  cues: string[]
}

const english: Record<string, string> = namesEn
const cuesById: Record<string, string[]> = cueFile.cues
const cuesByDomain: Record<string, string[]> = cueFile.domains

/** The taxonomy as it is first loaded: industries, technologies, application domains, in the order of the file. */
export const SEED_TAGS: readonly SeedTag[] = [
  ...file.level1.map(({ id, name, group, aliases, related }) =>
    seedTag({ id, kind: 'industry', name, group, aliases, related }),
  ),
  ...file.level2.map(({ id, name, aliases, children, parents }) =>
    seedTag({ id, kind: 'technology', name, aliases: [...aliases, ...children], parents }),
  ),
  ...file.domains.map(({ name, hints }, at) => seedTag({ id: `domain.${at + 1}`, kind: 'domain', name, hints })),
]

function seedTag(given: Pick<SeedTag, 'id' | 'kind' | 'name'> & Partial<SeedTag>): SeedTag {
  const nameEn = english[given.id]
  if (!nameEn) throw new Error(`seeds/taxonomy/names-en.json has no name for ${given.id}`)
  const links = { parents: given.parents ?? [], related: given.related ?? [], hints: given.hints ?? [] }
  const cues = [...new Set(given.kind === 'domain' ? cuesByDomain[given.name] : cuesById[given.id])]
  return { ...given, ...links, nameEn, group: given.group ?? null, aliases: [...new Set(given.aliases)], cues }
}
