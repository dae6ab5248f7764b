import { amendmentRightText } from '#app/text/amendment-right.ts'
import { TimeLeft } from '../agency/time-left.tsx'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { amendmentsAddress } from './addresses.ts'

export interface UnstaffedScenario {
  id: string
  code: string | null
  title: string
  agencyName: string
  closesAt: Date | null
}

/** Published scenarios of agencies that have nobody here: a curator writes their amendments. Nothing when there are none. */
export function UnstaffedScenarios({ rows, now }: { rows: UnstaffedScenario[]; now: Date }) {
  const words = useWords(amendmentRightText)
  if (rows.length === 0) return null
  return (
    <section className="pt-10">
      <h2 className="text-lg">{words.forTitle}</h2>
      <p className="max-w-prose pb-3 text-ink-2">{words.forLead}</p>
      <ul className="border-t border-line">
        {rows.map(({ id, code, title, agencyName, closesAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
          >
            <div className="min-w-0 flex-1 basis-60">
              <a className="font-semibold hover:underline" href={`/scenarios/${code}`}>
                {title}
              </a>
              <p className="text-[0.9375rem] text-ink-2">
                {agencyName} · <TimeLeft until={closesAt} now={now} />
              </p>
            </div>
            <form method="post" action={amendmentsAddress(id)} data-once>
              <Button aria-label={words.forBeginNamed(title)}>{words.forBegin}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
