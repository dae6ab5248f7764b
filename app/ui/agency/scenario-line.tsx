import { agencyText } from '#app/text/agency.ts'
import { alikeText } from '#app/text/alike.ts'
import { DoublesHere } from '../alike/double-notes.tsx'
import { useWords } from '../words.ts'
import { scenarioAddress, scenarioPlace } from './addresses.ts'
import type { ScenarioPage } from './scenario-page.ts'

/** Beside a scenario at the desk: what it continues, and the drafts that were merged into it. */
export function ScenarioLine({ page: { id, can, line } }: { page: ScenarioPage }) {
  const words = useWords(alikeText).line
  const { untitled } = useWords(agencyText)
  const { continues, here } = line
  const doubles = here.map((one) => ({ id: one.id, title: one.title || untitled, href: scenarioAddress(one.id) }))
  return (
    <>
      {continues || can.write ? (
        <section className="text-[0.9375rem]">
          <h2 className="pb-2 text-base">{words.title}</h2>
          <div className="border-y border-line py-2">
            {continues ? (
              <p>
                <span className="text-ink-3">{words.continues}</span>{' '}
                <a className="link" href={scenarioPlace(continues)}>
                  {continues.code} {continues.title || untitled}
                </a>
              </p>
            ) : null}
            {can.write ? (
              <a className="link inline-flex min-h-11 items-center" href={`${scenarioAddress(id)}/continuation`}>
                {continues ? words.change : words.set}
              </a>
            ) : null}
          </div>
        </section>
      ) : null}
      <DoublesHere noun="scenario" doubles={doubles} />
    </>
  )
}
