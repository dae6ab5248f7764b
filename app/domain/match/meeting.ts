import { z } from 'zod'
import { isCalendarDay, momentOf } from '../calendar-day.ts'
import { line } from '../scenario/parts/fields.ts'
import { matchNote } from './answer.ts'
import { type Answer, type MatchState, SIDES, type Side, stateAfterAnswers } from './lifecycle.ts'

/** Who may put a time on the table. */
export const PARTIES = ['curator', ...SIDES] as const
export type Party = (typeof PARTIES)[number]

/** Longest place of a meeting: a room, an address or a link. */
export const PLACE_MAX = 120

/** The time on the table and who agrees to it. */
export interface Meeting {
  meetingAt: Date | null
  meetingPlace: string
  meetingProposedBy: Party | null
  meetingAgencyAgrees: boolean
  meetingCompanyAgrees: boolean
}

/** No time is on the table. */
export const NO_MEETING: Meeting = {
  meetingAt: null,
  meetingPlace: '',
  meetingProposedBy: null,
  meetingAgencyAgrees: false,
  meetingCompanyAgrees: false,
}

/** What meetings and answers say of a pair together. */
export interface Arranged extends Meeting {
  state: MatchState
  agencyAnswer: Answer
  companyAnswer: Answer
}

/** How far two sides are with a time: none is named, it waits for somebody's yes, or it stands. */
export type MeetingStand = 'none' | 'open' | 'settled'

/** How far the two sides are with the time on the table. */
export function meetingStand({ meetingAt, meetingAgencyAgrees, meetingCompanyAgrees }: Meeting): MeetingStand {
  if (!meetingAt) return 'none'
  return meetingAgencyAgrees && meetingCompanyAgrees ? 'settled' : 'open'
}

/** Whether a party still has to say yes to the time on the table. A curator may say it for sides that told them. */
export function awaitsYesOf(meeting: Meeting, party: Party): boolean {
  if (meetingStand(meeting) !== 'open') return false
  if (party === 'curator') return true
  return !(party === 'agency' ? meeting.meetingAgencyAgrees : meeting.meetingCompanyAgrees)
}

/**
 * A party names another time. Who names one wants to talk: an introduction that this side had not answered counts as
 * accepted. The other side has to agree; to the curator's time both have.
 */
export function afterProposal(now: Arranged, party: Party, at: Date, place: string): Arranged {
  return {
    ...willing(now, party),
    meetingAt: at,
    meetingPlace: place,
    meetingProposedBy: party,
    meetingAgencyAgrees: party === 'agency',
    meetingCompanyAgrees: party === 'company',
  }
}

/** A party agrees to the time on the table; the curator's yes settles it and answers for nobody. */
export function afterConfirmation(now: Arranged, party: Party): Arranged {
  return {
    ...willing(now, party),
    meetingAgencyAgrees: now.meetingAgencyAgrees || party !== 'company',
    meetingCompanyAgrees: now.meetingCompanyAgrees || party !== 'agency',
  }
}

function willing(now: Arranged, party: Party): Arranged {
  if (party === 'curator' || now.state !== 'introduced') return now
  const answers = { ...answersOf(now), [party]: 'accepted' as const }
  return {
    ...now,
    agencyAnswer: answers.agency,
    companyAnswer: answers.company,
    state: stateAfterAnswers(answers.agency, answers.company),
  }
}

function answersOf({ agencyAnswer, companyAnswer }: Arranged): Record<Side, Answer> {
  return { agency: agencyAnswer, company: companyAnswer }
}

const party = z.enum(PARTIES)
const instantSeen = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform((ms) => new Date(Number(ms)))
  .nullable()
  .default(null)

/** Another time, as a form gives it: a day and a time of day in Hangzhou, ahead of `now`. */
export function proposalInput(now: Date) {
  return z
    .object({
      party,
      day: z.string({ error: 'required' }).trim().refine(isCalendarDay, 'dateUnreadable'),
      time: z
        .string({ error: 'required' })
        .trim()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'unknown'),
      place: line(PLACE_MAX).default(''),
      /** The time that was on the table when this one was named, so that nobody overrules what they have not seen. */
      seen: instantSeen,
      meetingNote: matchNote,
    })
    .transform(({ day, time, ...rest }, ctx) => {
      const at = momentOf(day, time)
      if (at > now) return { ...rest, at }
      ctx.addIssue({ code: 'custom', path: ['day'], message: 'deadlinePassed' })
      return z.NEVER
    })
}
export type ProposalInput = z.output<ReturnType<typeof proposalInput>>

/** A yes to a time: `at` is the time that was seen, so that nobody agrees to another one. */
export const confirmationInput = z.object({
  party,
  at: instantSeen,
})
export type ConfirmationInput = z.output<typeof confirmationInput>
