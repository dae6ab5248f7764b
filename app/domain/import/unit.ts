import { titleKey } from '../loose/clean.ts'
import type { ImportNoun } from './mapping.ts'

/** An organisation of the platform, as far as rows are matched to it. */
export interface KnownUnit {
  id: string
  name: string
  creditCode: string | null
}

/** Whose a row will be. `id` is null for an organisation that comes with the import; its rows share one object. */
export interface Unit {
  id: string | null
  name: string
  creditCode: string | null
}

/** The field of a list that names whose a row is. */
export const UNIT_FIELD = { scenario: 'agencyName', capability: 'companyName' } as const satisfies Record<
  ImportNoun,
  string
>

/** What the spellings of one organisation's name share: brackets and blanks may be of either width. */
export const unitKey = titleKey

/** The spellings under which a name may stand in the database: with Chinese and with Western brackets. */
export function spellingsOf(name: string): string[] {
  const western = name.replace(/（/gu, '(').replace(/）/gu, ')')
  const chinese = name.replace(/\(/gu, '（').replace(/\)/gu, '）')
  return [...new Set([name, western, chinese])]
}
