import { SIDES } from '#app/domain/match/lifecycle.ts'
import { awaitsYesOf, meetingStand, type Party, PLACE_MAX } from '#app/domain/match/meeting.ts'
import type { MatchPage, MatchRights } from '#app/domain/match/page.ts'
import { minuteText } from '#app/domain/time.ts'
import { matchText } from '#app/text/match.ts'
import { matchStepsText } from '#app/text/match-steps.ts'
import { Button } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { Unfold } from './unfold.tsx'

interface Props {
  match: MatchPage
  rights: MatchRights
  /** The day in Hangzhou: 2026-12-04. */
  today: string
}

/** The time on the table: who named it, who agrees, and what the viewer may say to it. */
export function MeetingBox({ match, rights: { party }, today }: Props) {
  const words = useWords(matchStepsText)
  const stand = meetingStand(match)
  const seen = match.meetingAt
  return (
    <section aria-labelledby="meeting">
      <h2 id="meeting" className="pb-1 text-base">
        {words.meeting}
      </h2>
      <div className="border-y border-line py-3 text-[0.9375rem]">
        {stand === 'none' ? <p className="text-ink-3">{words.noTime}</p> : <TimeNamed match={match} />}
        {party && seen && awaitsYesOf(match, party) ? <ConfirmForm match={match} party={party} seen={seen} /> : null}
        {party ? (
          <Unfold label={stand === 'none' ? words.propose : words.proposeOther}>
            <ProposalForm id={match.id} party={party} seen={seen} today={today} asked={match.state === 'introduced'} />
          </Unfold>
        ) : null}
      </div>
    </section>
  )
}

function TimeNamed({ match }: Pick<Props, 'match'>) {
  const words = useWords(matchStepsText)
  const { answerOf } = useWords(matchText)
  const locale = useLocale()
  const stand = meetingStand(match)
  const agrees = { agency: match.meetingAgencyAgrees, company: match.meetingCompanyAgrees }
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <b className="font-semibold">{match.meetingAt ? minuteText(match.meetingAt, locale) : null}</b>
        <Tag look={stand === 'settled' ? 'success' : 'match'}>{stand === 'settled' ? words.settled : words.open}</Tag>
      </p>
      {match.meetingPlace ? <p className="mt-1 break-words">{match.meetingPlace}</p> : null}
      <p className="mt-1 text-sm text-ink-3">
        {[
          match.meetingProposedBy && words.proposedBy(words.party[match.meetingProposedBy]),
          ...(stand === 'settled'
            ? []
            : SIDES.map((side) => `${answerOf[side]} ${agrees[side] ? words.agrees : words.notYet}`)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  )
}

function ConfirmForm({ match, party, seen }: { match: MatchPage; party: Party; seen: Date }) {
  const words = useWords(matchStepsText)
  const accepts = match.state === 'introduced' && party !== 'curator'
  const hint = party === 'curator' ? words.confirmFor : accepts ? words.confirmAccepts : null
  return (
    <form method="post" action={`/matches/${match.id}/meeting/confirmation`} data-once className="mt-3">
      <input type="hidden" name="party" value={party} />
      <input type="hidden" name="at" value={seen.getTime()} />
      <Button look={party === 'curator' ? 'plain' : 'match'} className="w-full">
        {words.confirm}
      </Button>
      {hint ? <p className="mt-1 text-sm text-ink-3">{hint}</p> : null}
    </form>
  )
}

interface FormProps {
  id: string
  party: Party
  /** The time on the table that the viewer sees. */
  seen: Date | null
  today: string
  /** Whether the introduction still waits for answers. */
  asked: boolean
}

/** Another time, with a place and a few words. */
export function ProposalForm({ id, party, seen, today, asked }: FormProps) {
  const words = useWords(matchStepsText)
  return (
    <form method="post" action={`/matches/${id}/meeting`} data-once noValidate>
      <input type="hidden" name="party" value={party} />
      {seen ? <input type="hidden" name="seen" value={seen.getTime()} /> : null}
      {asked && party !== 'curator' ? <p className="mb-3 text-sm text-ink-3">{words.proposeAccepts}</p> : null}
      <TextField name="day" type="date" label={words.day} className="max-w-48" min={today} required />
      <TextField name="time" type="time" label={words.time} hint={words.timeHint} className="max-w-36" required />
      <TextField name="place" label={words.place} mark={words.optional} hint={words.placeHint} maxLength={PLACE_MAX} />
      <TextArea name="meetingNote" label={words.meetingNote} mark={words.optional} rows={2} />
      <Button look="primary">{words.sendProposal}</Button>
    </form>
  )
}
