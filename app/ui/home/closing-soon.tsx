import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import { homeText } from '#app/text/home.ts'
import { Empty } from '../kit/empty.tsx'
import { ScenarioLine } from '../list/scenario-line.tsx'
import { useWords } from '../words.ts'
import { HomeSection } from './home-section.tsx'

/** The open scenarios whose deadlines come first. */
export function ClosingSoon({ rows, open, now }: { rows: ScenarioRow[]; open: number; now: Date }) {
  const words = useWords(homeText)
  return (
    <HomeSection title={words.closingSoon} lead={words.closingSoonLead}>
      {rows.length ? (
        <>
          <ol className="border-t border-line-strong">
            {rows.map((row) => (
              <ScenarioLine key={row.code} row={row} now={now} brief />
            ))}
          </ol>
          <a href="/scenarios?open=yes" className="link mt-3 inline-flex min-h-11 items-center">
            {words.allOpen(String(open))}
          </a>
        </>
      ) : (
        <Empty title={words.nothingOpen}>{words.nothingOpenNext}</Empty>
      )}
    </HomeSection>
  )
}
