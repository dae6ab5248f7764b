import type { CompanyEntry } from '#app/domain/catalogue/entry.ts'
import type { CapabilityRow } from '#app/domain/catalogue/rows.ts'
import { matchingLink } from '#app/domain/match/view-query.ts'
import { dayText } from '#app/domain/time.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { claimText } from '#app/text/claim.ts'
import { verificationText } from '#app/text/verification.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { MaturityScale } from '../capability/maturity-scale.tsx'
import { claimAddress } from '../claim/addresses.ts'
import { type Fact, FactList } from '../kit/facts.tsx'
import { Tag } from '../kit/tag.tsx'
import { QrCode } from '../list/qr-code.tsx'
import { useLocale, useWords } from '../words.ts'
import { CompanyCapability, type EvidenceFile } from './company-capability.tsx'
import { QualificationList } from './qualification-list.tsx'

interface Props {
  company: Omit<CompanyEntry, 'capabilities'>
  /** Whether the verification is older than the platform lets it be. */
  verificationDue: boolean
  /** Whether nobody of the company is here yet. */
  claimable: boolean
  capabilities: CapabilityRow[]
  /** Files that show what a capability says of itself, each with the capability that it belongs to. */
  evidence: EvidenceFile[]
  qr: { size: number; path: string }
}

/** A company as it shows itself: who it is, what it can do, and whether the platform has checked it. */
export function CompanyPage({ company, verificationDue, claimable, capabilities, evidence, qr }: Props) {
  const words = useWords(capabilitiesText)
  const claim = useWords(claimText)
  return (
    <>
      <p className="flex flex-wrap gap-x-2 pt-5 text-sm text-ink-3">
        <a className="hover:text-ink hover:underline" href="/capabilities">
          {words.title}
        </a>
        <span aria-hidden="true">›</span> {company.name}
      </p>
      <div className="grid gap-x-14 gap-y-8 pt-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <h1 className="text-[2rem]">{company.name}</h1>
          <p className="mt-2">
            <Badge verifiedAt={company.verifiedAt} due={verificationDue} />
          </p>
          {company.intro ? <p className="prose mt-5 text-lg leading-8 text-ink-2">{company.intro}</p> : null}
          <h2 className="pt-10 pb-2">{words.capabilities(String(capabilities.length))}</h2>
          <ol className="border-t border-line-strong">
            {capabilities.map((row) => (
              <CompanyCapability
                key={row.id}
                row={row}
                evidence={evidence.filter(({ ownerId, state }) => ownerId === row.id && state === 'clean')}
              />
            ))}
          </ol>
        </div>
        <aside className="grid content-start gap-6">
          <CompanyFacts company={company} />
          <div className="flex items-center gap-5">
            <QrCode {...qr} label={words.scan} />
            <div className="no-print grid gap-2 text-sm text-ink-2">
              <a className="link inline-flex min-h-9 items-center" href={matchingLink({ company: company.id })}>
                {words.matching}
              </a>
            </div>
          </div>
          <MaturityScale />
          <p className="no-print text-sm text-ink-3">{words.contactNote}</p>
          {claimable ? (
            <p className="no-print text-sm text-ink-3">
              {claim.invite}{' '}
              <a className="link inline-flex min-h-9 items-center" href={claimAddress(company.id)}>
                {claim.link}
              </a>
            </p>
          ) : null}
        </aside>
      </div>
    </>
  )
}

function Badge({ verifiedAt, due }: { verifiedAt: Date | null; due: boolean }) {
  const words = useWords(capabilitiesText)
  const { reverifyDue } = useWords(verificationText)
  const locale = useLocale()
  return verifiedAt ? (
    <>
      <Tag look="supply">✓ {words.verifiedOn(dayText(verifiedAt, locale))}</Tag>{' '}
      {due ? <Tag look="guess">{reverifyDue}</Tag> : null}
    </>
  ) : (
    <Tag look="guess">{words.unverified}</Tag>
  )
}

function CompanyFacts({ company }: { company: Props['company'] }) {
  const words = useWords(capabilitiesText)
  const { district } = useWords(vocabularyText)
  const { foundedYear, staff, capacity, qualifications } = company
  const facts: Fact[] = [
    { label: words.district, value: company.district ? district[company.district] : words.unstated },
    { label: words.founded, value: foundedYear ?? words.unstated },
    { label: words.staff, value: staff ? words.people(staff) : words.unstated },
    ...(capacity === null ? [] : [{ label: words.projects, value: words.capacity(capacity) }]),
    {
      label: words.qualifications,
      value: qualifications.length ? <QualificationList held={qualifications} /> : words.unstated,
    },
  ]
  return <FactList facts={facts} />
}
