import { fold } from './fold.ts'
import { withoutNegated } from './negation.ts'

/** The folded text of a profile: title, body, and the words entered as tags, apart from each other. */
export interface Sections {
  title: string
  body: string
  /** Names of entered tags and words entered as tags that resolve to none; found by the index, not read for topics. */
  extra: string
}

/** Folds the parts of a profile. */
export function sectionsOf(title: string, body: string, extra: string[]): Sections {
  return { title: folded(title), body: folded(body), extra: extra.map(folded).join(STOP) }
}

/** Sections as one string, as the index keeps them. */
export function joined({ title, body, extra }: Sections): string {
  return [title, body, extra].join(SEPARATOR)
}

/** The sections of a joined string. */
export function parted(text: string): Sections {
  const [title = '', body = '', extra = ''] = text.split(SEPARATOR)
  return { title, body, extra }
}

/** What the profile says it is about: title and body without what they exclude. */
export function spoken({ title, body }: Sections): string {
  return withoutNegated(`${title}${STOP}${body}`)
}

function folded(text: string): string {
  return fold(text).replaceAll(SEPARATOR, ' ')
}

const SEPARATOR = '\u0001'
/** Keeps units from reaching across. */
const STOP = '。'
