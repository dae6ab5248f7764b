import type { OrganisationKind, OrganisationState } from '#app/domain/viewer.ts'
import { adminText } from '#app/text/admin.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'

interface Props {
  version: string
  migrations: { applied: number; pending: number }
  counts: Record<(typeof FIGURES)[number], number>
  organisations: { kind: OrganisationKind; state: OrganisationState; count: number }[]
}

const LINKS = [
  { key: 'people', href: '/admin/people' },
  { key: 'organisations', href: '/curator/organisations' },
  { key: 'taxonomy', href: '/admin/taxonomy' },
  { key: 'index', href: '/admin/index' },
  { key: 'settings', href: '/settings' },
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
export function AdminHome({ version, migrations, counts, organisations }: Props) {
  const words = useWords(adminText)
  const codes = useWords(vocabularyText)
  const state = [words.version(version), words.migrations(migrations.applied, migrations.pending)]
  return (
    <>
      <PageHead title={words.title} lead={state.join(' · ')} />
      <ul className="border-t border-line">
        {LINKS.map(({ key, href }) => (
          <li key={key} className="border-b border-line">
            <a href={href} className="group grid gap-x-8 py-4 hover:bg-match-tint sm:grid-cols-[14rem_1fr]">
              <b className="group-hover:underline">{words.links[key]}</b>
              <span className="text-ink-2">{words.linksHint[key]}</span>
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

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-[0.8125rem] text-ink-3">{label}</dt>
      <dd className="text-[1.75rem] leading-tight font-bold">{value.toLocaleString('en-US')}</dd>
    </div>
  )
}
