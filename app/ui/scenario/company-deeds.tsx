import type { Onlooker } from '#app/domain/catalogue/scenario-document.ts'
import { matchingPairLink } from '#app/domain/match/view-query.ts'
import { dayText } from '#app/domain/time.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useLocale, useWords } from '../words.ts'
import { InterestNote } from './interest-note.tsx'

interface Props {
  code: string
  open: boolean
  onlooker: Onlooker
}

/** What the reader's company can do about a scenario; a visitor is led to the sign-in first. */
export function CompanyDeeds({ code, open, onlooker }: Props) {
  const words = useWords(scenarioText)
  if (onlooker.kind === 'company') return <OwnDeeds code={code} open={open} company={onlooker} />
  if (!open) return <p className="text-sm text-ink-3">{words.closedNow}</p>
  if (onlooker.kind === 'other') return null
  const signIn = `/sign-in?to=${encodeURIComponent(`/scenarios/${code}`)}`
  return (
    <div className="grid gap-2.5">
      <ButtonLink look="supply" href={signIn}>
        {words.writeProposal}
      </ButtonLink>
      <ButtonLink href={signIn}>{words.express}</ButtonLink>
      <p className="text-sm text-ink-3">{words.signInFirst}</p>
    </div>
  )
}

function OwnDeeds({ code, open, company }: Pick<Props, 'code' | 'open'> & { company: Onlooker & { kind: 'company' } }) {
  const words = useWords(scenarioText)
  const locale = useLocale()
  const { proposal, interest, verified, mayWrite } = company
  const barred = !open ? words.closedNow : !verified ? words.unverified : !mayWrite ? words.viewerOnly : null
  return (
    <div className="grid gap-2.5">
      <Fit code={code} company={company} />
      {proposal ? <OwnProposal proposal={proposal} /> : null}
      {interest ? <p className="text-sm text-supply">✓ {words.expressed(dayText(interest.at, locale))}</p> : null}
      {interest && mayWrite ? <InterestNote code={code} note={interest.note} /> : null}
      {barred ? <p className="text-sm text-ink-3">{barred}</p> : null}
      {barred || proposal ? null : (
        <form method="post" action={`/company/proposals?scenario=${code}`} data-once>
          <Button look="supply" className="w-full">
            {words.writeProposal}
          </Button>
        </form>
      )}
      {barred || interest ? null : (
        <form method="post" action={`/scenarios/${code}/interest`} data-once>
          <Button className="w-full">{words.express}</Button>
        </form>
      )}
    </div>
  )
}

function OwnProposal({ proposal }: { proposal: NonNullable<(Onlooker & { kind: 'company' })['proposal']> }) {
  const words = useWords(scenarioText)
  const { proposalState } = useWords(vocabularyText)
  return (
    <ButtonLink look="supply" href={`/company/proposals/${proposal.id}`}>
      {proposal.state === 'draft' ? words.continueProposal : words.readProposal} · {proposalState[proposal.state]}
    </ButtonLink>
  )
}

function Fit({ code, company }: { code: string; company: Onlooker & { kind: 'company' } }) {
  const words = useWords(scenarioText)
  if (company.score === null)
    return (
      <p className="text-sm text-ink-3">
        {words.noFit}{' '}
        <a className="link" href="/company/capabilities">
          {words.toCapabilities}
        </a>
      </p>
    )
  return (
    <p className="text-sm text-ink-2">
      {words.fit(company.companyName)}{' '}
      <strong className="text-lg text-match tabular-nums">{Math.round(company.score)}</strong>{' '}
      <a className="link" href={matchingPairLink({ code, companyId: company.companyId })}>
        {words.why}
      </a>
    </p>
  )
}
