import { companyDeskText } from '#app/text/company-desk.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Tag } from '../kit/tag.tsx'
import { TimeLeft } from '../list/time-left.tsx'
import { ChangesSince } from '../match/changes-since.tsx'
import { AlikeNote } from '../matching/alike-note.tsx'
import { FitReason, FitScore } from '../matching/explanation.tsx'
import { useWords } from '../words.ts'
import { deadlineOpen } from './deadline-open.ts'
import type { Fit } from './fit.ts'
import { FitTitle } from './fit-title.tsx'
import { FitWhy } from './fit-why.tsx'

/** A fitting scenario: what it is, how well and why it fits, until when. `full` opens the score and offers the deeds. */
export function FitRow({ fit, now, full, deeds }: { fit: Fit; now: Date; full?: boolean; deeds?: boolean }) {
  const words = useWords(companyDeskText)
  const { row, score, alike, explanation, tagNames, interested, ended } = fit
  return (
    <li data-row className="grid gap-x-6 gap-y-1.5 border-b border-line py-4 md:grid-cols-[5.5rem_minmax(0,1fr)_auto]">
      <FitScore score={score} />
      <div className="min-w-0">
        <FitTitle row={row} />
        <p className="mt-1 text-[0.9375rem] text-ink-2">
          <FitReason explanation={explanation} tagNames={tagNames} />
          <AlikeNote
            side="need"
            others={alike.map(({ code, title }) => ({ href: `/scenarios/${code}`, name: `${title} ${code}` }))}
          />
        </p>
        {interested ? (
          <p className="mt-1.5">
            <Tag look="supply">✓ {words.interested}</Tag>
          </p>
        ) : null}
        {ended ? <ChangesSince ended={ended} /> : null}
        {full ? <FitWhy label={words.why} explanation={explanation} tagNames={tagNames} /> : null}
        {deeds ? <FitDeeds fit={fit} /> : null}
      </div>
      <TimeLeft closesAt={row.closesAt} now={now} open={deadlineOpen(row.closesAt, now)} />
    </li>
  )
}

function FitDeeds({ fit }: { fit: Fit }) {
  const words = useWords(companyDeskText)
  const { code, title } = fit.row
  return (
    <div className="mt-1 flex flex-wrap gap-2.5">
      {fit.proposal ? (
        <ButtonLink look="supply" href={`/company/proposals/${fit.proposal.id}`}>
          {words.continueProposal}
          <span className="sr-only">{title}</span>
        </ButtonLink>
      ) : (
        <form method="post" action={`/company/proposals?scenario=${code}`} data-once className="grid">
          <Button look="supply">
            {words.write}
            <span className="sr-only">{title}</span>
          </Button>
        </form>
      )}
      {fit.interested ? null : (
        <form method="post" action={`/scenarios/${code}/interest`} data-once className="grid">
          <input type="hidden" name="to" value="/company/fitting" />
          <Button>
            {words.express}
            <span className="sr-only">{title}</span>
          </Button>
        </form>
      )}
    </div>
  )
}
