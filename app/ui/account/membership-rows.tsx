import type { VerificationAnswer } from '#app/domain/verification/verdict.ts'
import type { Membership, OrganisationState } from '#app/domain/viewer.ts'
import { accountText } from '#app/text/account.ts'
import { answerSentence, verificationText } from '#app/text/verification.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Glyph } from '../kit/glyph.tsx'
import { Tag, type TagLook } from '../kit/tag.tsx'
import { organisationAddress } from '../verification/addresses.ts'
import { useLocale, useWords } from '../words.ts'

/** A membership with what its organisation was answered, while that is to be mended. */
export type AnsweredMembership = Membership & { answer: VerificationAnswer | null }

/** How a state of verification looks, wherever it is shown. */
export const STATE_LOOKS: Record<OrganisationState, TagLook> = {
  awaiting: 'warning',
  incomplete: 'warning',
  verified: 'success',
  refused: 'danger',
}

const LINK = 'link inline-flex min-h-11 items-center'
const SIDES = { agency: { side: 'need', sign: '需' }, company: { side: 'supply', sign: '供' } } as const

/** A row for each organisation somebody belongs to: role, state, and where to go from here. */
export function MembershipRows({ memberships }: { memberships: AnsweredMembership[] }) {
  const codes = useWords(vocabularyText)
  return (
    <ul>
      {memberships.map((m) => (
        <li key={m.organisationId} className="border-b border-line py-3 first:pt-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Glyph side={SIDES[m.kind].side}>{SIDES[m.kind].sign}</Glyph>
            <b className="min-w-0">{m.organisationName}</b>
            <Tag>{codes.memberRole[m.role]}</Tag>
            <Tag look={STATE_LOOKS[m.state]}>{codes.organisationState[m.state]}</Tag>
          </div>
          <Answer membership={m} />
          <Links membership={m} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ membership: { state, answer } }: { membership: AnsweredMembership }) {
  const words = useWords(accountText)
  const { answered, colon } = useWords(verificationText)
  const locale = useLocale()
  if (!answer) return null
  const sentence = answerSentence(locale, answer)
  const look = state === 'refused' ? 'bg-danger-tint text-danger' : 'bg-warning-tint text-warning'
  return (
    <p className={`mt-2 rounded-lg px-4 py-2.5 ${look}`}>
      {state === 'refused' ? words.refusedBecause(sentence) : `${answered.askMore}${colon}${sentence}`}
    </p>
  )
}

function Links({ membership: { kind, organisationId, role, state } }: { membership: Membership }) {
  const words = useWords(accountText)
  const { reverifyTitle } = useWords(verificationText)
  return (
    <div className="flex flex-wrap items-center gap-x-5">
      <form method="post" action="/desk">
        <input type="hidden" name="organisationId" value={organisationId} />
        <button type="submit" className={LINK}>
          {words.openDesk}
        </button>
      </form>
      <form method="post" action="/desk">
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="to" value={`/${kind}/members`} />
        <button type="submit" className={LINK}>
          {words.members}
        </button>
      </form>
      {role === 'owner' ? (
        <a className={LINK} href={organisationAddress(organisationId)}>
          {state === 'verified' ? reverifyTitle : words.mend}
        </a>
      ) : null}
    </div>
  )
}
