/** How a notice reaches somebody besides the site. */
export const MAILINGS = ['site', 'atOnce', 'daily'] as const
export type Mailing = (typeof MAILINGS)[number]

/** Every kind of notice, with how it is mailed unless somebody chose otherwise. */
export const NOTICE_KINDS = {
  scenarioReturned: 'atOnce',
  scenarioApproved: 'daily',
  scenarioPublished: 'daily',
  amended: 'atOnce',
  questionAnswered: 'daily',
  questionDue: 'atOnce',
  forecastPublished: 'daily',
  introduced: 'atOnce',
  matchDue: 'daily',
  registered: 'atOnce',
  qualificationDue: 'daily',
  qualificationExpired: 'atOnce',
  verified: 'atOnce',
  notVerified: 'atOnce',
  claimDecided: 'atOnce',
  deadlineNear: 'atOnce',
  receipt: 'atOnce',
} as const satisfies Record<string, Mailing>

export type NoticeKind = keyof typeof NOTICE_KINDS
export const NOTICE_KIND_LIST = Object.keys(NOTICE_KINDS) as NoticeKind[]

/** What the words of a notice need to know: public names, numbers and instants. Never what was sealed. */
export type NoticeDetail = Record<string, string | number | boolean>

/** A notice so old is shown, and not mailed any more. */
export const MAILED_WITHIN_MS = 24 * 60 * 60 * 1000
