import { dayWords } from '#app/domain/calendar-day.ts'
import type { BatchLine, BatchPage } from '#app/domain/desk/batch-page.ts'
import { batchText } from '#app/text/match-batch.ts'
import { stateText } from '#app/text/states.ts'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  how: BatchLine['how']
  lines: BatchLine[]
  batch: BatchPage
  now: Date
}

/** The pairs of a batch that came, or will come, out alike. */
export function BatchLines({ how, lines, batch, now }: Props) {
  const words = useWords(batchText)
  return (
    <section className="mt-8" aria-labelledby={`lines-${how}`}>
      <h2 id={`lines-${how}`} className="flex items-baseline gap-3 pb-1 text-base">
        {words.section[how]}
        <span className="text-sm font-normal text-ink-3">{words.count(lines.length)}</span>
      </h2>
      <Table
        caption={words.section[how]}
        rows={lines}
        keyOf={({ position }) => String(position)}
        columns={[
          { key: 'pair', label: words.pair, head: true, cell: (line) => <Pair line={line} /> },
          useLast({ how, batch, now }),
        ]}
      />
    </section>
  )
}

function Pair({ line }: { line: BatchLine }) {
  return (
    <span className="block min-w-0 md:max-w-[34rem]">
      {line.matchId ? (
        <a href={`/matches/${line.matchId}`} className="hover:underline">
          {line.scenarioTitle}
        </a>
      ) : (
        line.scenarioTitle
      )}
      <span className="block text-sm font-normal text-supply">{line.companyName}</span>
      <span className="block text-sm font-normal text-ink-3">{line.agencyName}</span>
    </span>
  )
}

/** What the last column tells: the change to come, the reason of a refusal, or how the pair stands now. */
function useLast({ how, batch, now }: Omit<Props, 'lines'>): Column<BatchLine> {
  const words = useWords(batchText)
  const change = useChange(batch, now)
  const standing = useStanding(batch, now)
  const obstacle = useObstacle()
  if (how === 'cannot' || how === 'refused') return { key: 'why', label: words.why, cell: (line) => obstacle(line) }
  if (how === 'kept') return { key: 'why', label: words.why, cell: () => words.keptWhy }
  return how === 'will'
    ? { key: 'change', label: words.change, cell: (line) => change(line) }
    : { key: 'now', label: words.now, cell: (line) => standing(line) }
}

/** What stood in the way; a state that does not allow the deed is named. */
function useObstacle(): (line: BatchLine) => string | null {
  const words = useWords(batchText)
  const states = useWords(stateText)
  return (line) => {
    if (!('why' in line)) return null
    return line.why === 'wrongState' && line.now
      ? words.wrongStateOf(states.matchState[line.now.state])
      : words.obstacle[line.why]
  }
}

function useChange({ detail, ownerName }: BatchPage, now: Date): (line: BatchLine) => string {
  const words = useWords(batchText)
  const states = useWords(stateText)
  const step = useStep(now)
  return (line) => {
    if (detail.deed === 'introduce') return words.willIntroduce
    if (detail.deed === 'note') return words.willNote
    if (detail.deed === 'hand') return words.to(line.now?.ownerName ?? words.nobody, ownerName ?? '')
    if (detail.deed === 'nextStep') return words.to(step(line.now), step(detail))
    const to = line.how === 'will' ? states.matchState[line.toState] : ''
    return words.to(line.now ? states.matchState[line.now.state] : '', to)
  }
}

function useStanding({ detail }: BatchPage, now: Date): (line: BatchLine) => string {
  const words = useWords(batchText)
  const states = useWords(stateText)
  const step = useStep(now)
  return (line) => {
    if (!line.now) return ''
    if (detail.deed === 'hand') return line.now.ownerName ?? words.nobody
    return detail.deed === 'nextStep' ? step(line.now) : states.matchState[line.now.state]
  }
}

function useStep(now: Date): (step: { nextStep: string; nextStepOn: string | null } | null) => string {
  const words = useWords(batchText)
  const locale = useLocale()
  return (step) => {
    if (!step?.nextStep) return words.noStep
    return step.nextStepOn ? `${step.nextStep} · ${dayWords(step.nextStepOn, now, locale)}` : step.nextStep
  }
}
