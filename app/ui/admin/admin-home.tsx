import type { OrganisationKind, OrganisationState } from '#app/domain/viewer.ts'
import { adminText } from '#app/text/admin.ts'
import { mailText } from '#app/text/mail.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'

interface Props {
  version: string
  /** Indicators of the inspection that ask for something to be mended. */
  toMend: number
  migrations: { applied: number; pending: number }
  counts: Record<(typeof FIGURES)[number], number>
  organisations: { kind: OrganisationKind; state: OrganisationState; count: number }[]
}

const LINKS = [
  { key: 'people', href: '/admin/people' },
  { key: 'organisations', href: '/curator/organisations' },
  { key: 'taxonomy', href: '/admin/taxonomy' },
  { key: 'index', href: '/admin/index' },
  { key: 'mail', href: '/admin/mail' },
  { key: 'settings', href: '/settings' },
  { key: 'inspection', href: '/admin/inspection' },
  { key: 'pages', href: '/admin/pages' },
  { key: 'identity', href: '/admin/identity' },
  { key: 'audit', href: '/admin/audit' },
] as const
const FIGURES = [
  'people',
  'closedAccounts',
  'sessions',
  'scenarios',
  'capabilities',
  'proposals',
  'matches',
  'deeds',
] as const

/** The administrator's first page: where the work is, and how much of everything there is. */
export function AdminHome({ version, toMend, migrations, counts, organisations }: Props) {
  const words = useWords(adminText)
  const mail = useWords(mailText)
  const links = { ...words.links, mail: mail.title }
  const hints = { ...words.linksHint, mail: mail.lead }
  const codes = useWords(vocabularyText)
  const awaiting = organisations.filter(({ state }) => state === 'awaiting').reduce((sum, { count }) => sum + count, 0)
  const state = [words.version(version), words.migrations(migrations.applied, migrations.pending)]
  return (
    <>
      <PageHead title={words.title} lead={state.join(' · ')} />
      <Now awaiting={awaiting} toMend={toMend} />
      <ul className="border-t border-line">
        {LINKS.map(({ key, href }) => (
          <li key={key} className="border-b border-line">
            <a href={href} className="group grid gap-x-8 py-4 hover:bg-match-tint sm:grid-cols-[14rem_1fr]">
              <b className="group-hover:underline">{links[key]}</b>
              <span className="text-ink-2">{hints[key]}</span>
            </a>
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-6 pt-10 sm:grid-cols-4">
        {FIGURES.map((key) => (
          <Figure key={key} label={words.counts[key]} value={counts[key]} />
        ))}
        {organisations.map(({ kind, state, count }) => (
          <Figure
            key={kind + state}
            label={words.organisationCount(codes.organisationKind[kind], codes.organisationState[state])}
            value={count}
          />
        ))}
      </dl>
    </>
  )
}

/** What needs an administrator now. */
function Now({ awaiting, toMend }: { awaiting: number; toMend: number }) {
  const words = useWords(adminText)
  const rows = [
    { href: '/curator/organisations', count: awaiting, says: words.awaitingNow },
    { href: '/admin/inspection', count: toMend, says: words.toMendNow },
  ].filter(({ count }) => count > 0)
  return (
    <section className="pb-10">
      <h2 className="pb-2">{words.nowTitle}</h2>
      {rows.length === 0 ? <p className="text-ink-2">{words.nothingNow}</p> : null}
      <ul>
        {rows.map(({ href, count, says }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-11 items-center font-semibold">
              {says(count)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-[0.8125rem] text-ink-3">{label}</dt>
      <dd className="text-[1.75rem] leading-tight font-bold">{value.toLocaleString('en-US')}</dd>
    </div>
  )
}
