import { matchingLink } from '#app/domain/match/view-query.ts'
import { homeText } from '#app/text/home.ts'
import { SeeData } from '../charts/see-data.tsx'
import { TwoBars } from '../charts/two-bars.tsx'
import { Glyph } from '../kit/glyph.tsx'
import { Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { HomeSection } from './home-section.tsx'

export interface IndustryRow {
  id: string
  name: string
  scenarios: number
  capabilities: number
}

export interface GapSentence {
  tagId: string
  tag: string
  scenarios: number
  score: number
}

const SHOWN = 8

/** Needs and offers by industry: two bars each, the numbers beside them, the whole table below. */
export function Market({ industries, gap }: { industries: IndustryRow[]; gap: GapSentence | null }) {
  const words = useWords(homeText)
  const most = Math.max(1, ...industries.flatMap(({ scenarios, capabilities }) => [scenarios, capabilities]))
  return (
    <HomeSection
      title={words.market}
      lead={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="inline-flex items-center gap-1.5">
            <Glyph side="need">{words.need}</Glyph> {words.scenarios}
          </span>
          <span className="inline-flex items-center gap-1.5">
            <Glyph side="supply">{words.supply}</Glyph> {words.capabilities}
          </span>
        </span>
      }
    >
      <ul className="border-t border-line-strong">
        {industries.slice(0, SHOWN).map(({ id, name, scenarios, capabilities }) => (
          <li key={id} className="border-b border-line">
            <a
              href={matchingLink({ tag: id })}
              className="grid min-h-12 grid-cols-[8.5em_minmax(0,1fr)_auto] items-center gap-x-4 py-1.5 hover:bg-match-tint"
            >
              <span className="font-semibold">{name}</span>
              <TwoBars need={scenarios} supply={capabilities} most={most} />
              <span className="text-right text-sm whitespace-nowrap text-ink-2">
                <span className="sr-only">{words.scenarios}</span> {scenarios} <span className="text-ink-3">/</span>{' '}
                <span className="sr-only">{words.capabilities}</span>
                {capabilities}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {gap ? <Gap gap={gap} /> : null}
      <SeeData label={words.table}>
        <Table
          caption={words.market}
          rows={industries}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', label: words.industry, head: true, cell: ({ name }) => name },
            { key: 'scenarios', label: words.scenarios, numeric: true, cell: ({ scenarios }) => scenarios },
            { key: 'capabilities', label: words.capabilities, numeric: true, cell: ({ capabilities }) => capabilities },
          ]}
        />
      </SeeData>
    </HomeSection>
  )
}

function Gap({ gap }: { gap: GapSentence }) {
  const words = useWords(homeText)
  return (
    <div className="mt-6 rounded-lg bg-match-tint px-5 py-4 text-match">
      <p>
        <strong>{words.gapTitle}</strong> · {words.gap(gap.tag, String(gap.scenarios), String(gap.score))}
      </p>
      <a
        href={`/scenarios?open=yes&tag=${encodeURIComponent(gap.tagId)}`}
        className="link inline-flex min-h-9 items-center"
      >
        {words.gapLink}
      </a>
    </div>
  )
}
