import { z } from 'zod'
import { MEMBER_ROLES } from '../viewer.ts'
import { emailAddress } from './email.ts'

/** How long an invitation stands. */
const INVITATION_DAYS = 14
const DAY_MS = 24 * 60 * 60 * 1000

/** What inviting a colleague asks for. */
export const invitationInput = z.object({ email: emailAddress, role: z.enum(MEMBER_ROLES, { error: 'choose' }) })
export type InvitationInput = z.output<typeof invitationInput>

/** What inviting the first owner of an organisation asks for. */
export const firstInvitationInput = z.object({ email: emailAddress })

/** When an invitation made now stops being good. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_MS)
}

/** So many days before its end an invitation is shown as about to end, and so many after it as ended. */
const SOON_DAYS = 3
const SHOWN_AFTER_DAYS = 30

/** How an invitation that nobody accepted stands. */
export function invitationStanding({ expiresAt }: { expiresAt: Date }, now: Date): 'good' | 'ending' | 'ended' {
  if (expiresAt <= now) return 'ended'
  return expiresAt.getTime() - now.getTime() <= SOON_DAYS * DAY_MS ? 'ending' : 'good'
}

/** Invitations that ended before this are shown no more. */
export function shownFrom(now: Date): Date {
  return new Date(now.getTime() - SHOWN_AFTER_DAYS * DAY_MS)
}

/** Whether an invitation can still be accepted: neither used nor too old. */
export function isStanding(invitation: { acceptedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return invitation.acceptedAt === null && invitation.expiresAt > now
}
