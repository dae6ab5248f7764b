import type { LineLink } from '#app/domain/alike/line-link.ts'
import type { TimelineEvent } from '#app/domain/amendment/timeline.ts'
import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { ScenarioRow } from '#app/domain/catalogue/rows.ts'
import type { Onlooker, ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import type { PublishedPair } from '#app/domain/question/published.ts'
import { listsText } from '#app/text/lists.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { LineLinks } from '../alike/line-links.tsx'
import { Timeline } from '../amendment/timeline.tsx'
import { AttachedFiles } from '../attachment/attached-files.tsx'
import { WatchButton } from '../following/watch-button.tsx'
import { QrCode } from '../list/qr-code.tsx'
import { ScenarioLine } from '../list/scenario-line.tsx'
import { AskBox, type AskingTime } from '../question/ask-box.tsx'
import { PublicAnswers } from '../question/public-answers.tsx'
import { useWords } from '../words.ts'
import { CompanyDeeds } from './company-deeds.tsx'
import { Deadline } from './deadline.tsx'
import { ScenarioBody } from './scenario-body.tsx'
import { ScenarioFacts } from './scenario-facts.tsx'
import { ScenarioHead } from './scenario-head.tsx'
import { ScenarioTools } from './scenario-tools.tsx'
import { Track } from './track.tsx'

interface Props {
  scenario: ScenarioDocument
  files: AttachedFile[]
  questions: { pairs: (PublishedPair & { files: AttachedFile[] })[]; time: AskingTime }
  timeline: TimelineEvent[]
  /** Whether the reader follows it; null for a visitor. */
  watched: boolean | null
  now: Date
  onlooker: Onlooker
  /** What it continues and what continues it; a preview shows none. */
  lineage?: { continues: LineLink | null; continuedBy: LineLink[] }
  similar: ScenarioRow[]
  address: string
  qr: { size: number; path: string }
}

/** One scenario: the five steps on top, what is asked on the left, by when and what to do on the right. */
export function ScenarioPage({
  scenario,
  files,
  questions,
  timeline,
  watched,
  now,
  onlooker,
  lineage,
  similar,
  address,
  qr,
}: Props) {
  const words = useWords(scenarioText)
  const open = scenario.state === 'open'
  return (
    <>
      <Crumbs scenario={scenario} />
      <Track scenario={scenario} />
      <div className="grid gap-x-14 gap-y-8 pt-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="contents min-w-0 lg:block">
          <div className="order-1">
            <ScenarioHead scenario={scenario} />
          </div>
          <div className="order-3">
            <ScenarioBody scenario={scenario} />
            <AttachedFiles files={files} />
            <PublicAnswers pairs={questions.pairs} now={now} />
          </div>
        </div>
        <aside className="contents gap-6 lg:sticky lg:top-6 lg:flex lg:flex-col lg:self-start">
          <div className="order-2 grid gap-5 rounded-xl border border-line-strong bg-surface p-6">
            {scenario.closesAt ? <Deadline closesAt={scenario.closesAt} open={open} now={now} /> : null}
            <div className="no-print grid gap-3">
              <CompanyDeeds code={scenario.code ?? ''} open={open} onlooker={onlooker} />
              <AskBox code={scenario.code ?? ''} time={questions.time} onlooker={onlooker} />
              <WatchButton code={scenario.code ?? ''} watched={watched} />
              {open ? <p className="text-[0.8125rem] text-ink-3">{words.sealed}</p> : null}
            </div>
          </div>
          <div className="order-4">
            <ScenarioFacts scenario={scenario} />
            {lineage ? <LineLinks {...lineage} /> : null}
            <Timeline code={scenario.code ?? ''} events={timeline} />
          </div>
          <div className="order-5 flex items-center gap-5">
            <QrCode {...qr} label={words.scan} />
            <ScenarioTools code={scenario.code ?? ''} address={address} />
          </div>
        </aside>
      </div>
      {similar.length ? (
        <section className="no-print pt-14">
          <h2 className="border-b border-line-strong pb-2">{words.similar}</h2>
          <ol>
            {similar.map((row) => (
              <ScenarioLine key={row.code} row={row} now={now} brief />
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}

function Crumbs({ scenario: { list, code } }: { scenario: ScenarioDocument }) {
  const words = useWords(listsText)
  return (
    <p className="flex flex-wrap gap-x-2 pt-5 pb-4 text-sm text-ink-3">
      <a className="hover:text-ink hover:underline" href="/lists">
        {words.published}
      </a>
      {list ? (
        <>
          <span aria-hidden="true">›</span>
          <a className="hover:text-ink hover:underline" href={`/lists/${list.code}`}>
            {list.title}
          </a>
        </>
      ) : null}
      <span aria-hidden="true">›</span>
      <span>{code}</span>
    </p>
  )
}
