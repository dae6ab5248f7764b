import { agencyText } from '#app/text/agency.ts'
import { useWords } from '../words.ts'
import { ScenarioLine } from './scenario-line.tsx'
import type { ScenarioPage } from './scenario-page.ts'
import { SideDeeds } from './side-deeds.tsx'
import { Trail } from './trail.tsx'

/** Beside a scenario: what else can be done with it, and what has happened to it. */
export function ScenarioAside({ page }: { page: ScenarioPage }) {
  const words = useWords(agencyText).one
  return (
    <aside className="space-y-8">
      <SideDeeds page={page} />
      <ScenarioLine page={page} />
      <section>
        <h2 className="pb-2 text-base">{words.trail}</h2>
        <Trail entries={page.trail} />
      </section>
    </aside>
  )
}
