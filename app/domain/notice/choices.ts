import { z } from 'zod'
import { MAILINGS, type Mailing, NOTICE_KIND_LIST, NOTICE_KINDS, type NoticeKind } from './kinds.ts'

/** What somebody chose; a kind that is not there is mailed as it comes. */
export type NoticeChoices = Partial<Record<NoticeKind, Mailing>>

/** How a kind reaches somebody who chose this. */
export function mailingOf(kind: NoticeKind, choices: NoticeChoices): Mailing {
  return choices[kind] ?? NOTICE_KINDS[kind]
}

/** The form of the settings: the language of mails, and one choice for each kind. */
export const choicesInput = z.object({
  locale: z.enum(['zh', 'en'], { error: 'choose' }),
  kind: z.object(
    Object.fromEntries(NOTICE_KIND_LIST.map((kind) => [kind, z.enum(MAILINGS, { error: 'choose' })])) as Record<
      NoticeKind,
      z.ZodEnum<{ site: 'site'; atOnce: 'atOnce'; daily: 'daily' }>
    >,
  ),
})
