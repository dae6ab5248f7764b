import type { CompanyEntry } from '#app/domain/catalogue/entry.ts'
import type { CapabilityRow } from '#app/domain/catalogue/rows.ts'
import { matchingLink } from '#app/domain/match/view-query.ts'
import { dayText } from '#app/domain/time.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { type Fact, FactList } from '../kit/facts.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { QrCode } from '../list/qr-code.tsx'
import { useLocale, useWords } from '../words.ts'
import { CompanyCapability } from './company-capability.tsx'

interface Props {
  company: Omit<CompanyEntry, 'capabilities'>
  capabilities: CapabilityRow[]
  qr: { size: number; path: string }
}

/** A company as it shows itself: who it is, what it can do, and whether the platform has checked it. */
export function CompanyPage({ company, capabilities, qr }: Props) {
  const words = useWords(capabilitiesText)
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
            <Badge verifiedAt={company.verifiedAt} />
          </p>
          {company.intro ? <p className="prose mt-5 text-lg leading-8 text-ink-2">{company.intro}</p> : null}
          <h2 className="pt-10 pb-2">{words.capabilities(String(capabilities.length))}</h2>
          <ol className="border-t border-line-strong">
            {capabilities.map((row) => (
              <CompanyCapability key={row.id} row={row} />
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
          <p className="no-print text-sm text-ink-3">{words.contactNote}</p>
        </aside>
      </div>
    </>
  )
}

function Badge({ verifiedAt }: { verifiedAt: Date | null }) {
  const words = useWords(capabilitiesText)
  const locale = useLocale()
  return verifiedAt ? (
    <Tag look="supply">✓ {words.verifiedOn(dayText(verifiedAt, locale))}</Tag>
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
      value: qualifications.length ? (
        <Tags>
          {qualifications.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </Tags>
      ) : (
        words.unstated
      ),
    },
  ]
  return <FactList facts={facts} />
}
