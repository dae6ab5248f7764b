export const TAG_KINDS = ['industry', 'technology', 'domain'] as const
export type TagKind = (typeof TAG_KINDS)[number]

export const TAG_STATES = ['active', 'merged', 'retired'] as const
export type TagState = (typeof TAG_STATES)[number]

/** The groups of industries, in the order in which they are shown. */
export const TAG_GROUPS = ['风口5', 'X前沿', '296X万亿', '296X千亿', '6+X未来'] as const
