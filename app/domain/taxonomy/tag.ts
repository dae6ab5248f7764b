export const TAG_KINDS = ['industry', 'technology', 'domain'] as const
export type TagKind = (typeof TAG_KINDS)[number]

export const TAG_STATES = ['active', 'merged', 'retired'] as const
export type TagState = (typeof TAG_STATES)[number]

/** What the ids of tags begin with that are no tags of the taxonomy, but words which several people entered. */
const FOLK_PREFIX = 'free:'

/** The word behind such an id; null for the id of a tag of the taxonomy. */
export function folkWord(id: string): string | null {
  return id.startsWith(FOLK_PREFIX) ? id.slice(FOLK_PREFIX.length) : null
}

/** The groups of industries, in the order in which they are shown. */
export const TAG_GROUPS = ['风口5', 'X前沿', '296X万亿', '296X千亿', '6+X未来'] as const
