import { agencyText } from '#app/text/agency.ts'
import { ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { scenarioAddress } from './addresses.ts'
import { DeedButton } from './deed-button.tsx'
import type { ScenarioPage } from './scenario-page.ts'

/** What else can be done with a scenario, beside its main way. */
export function SideDeeds({ page: { id, can } }: { page: ScenarioPage }) {
  const words = useWords(agencyText).one
  const address = scenarioAddress(id)
  if (!can.create && !can.cancel) return null
  return (
    <div className="flex flex-wrap gap-x-6">
      {can.create ? (
        <DeedButton action={`${address}/copy`} look="quiet">
          {words.copy}
        </DeedButton>
      ) : null}
      {can.cancel ? (
        <ButtonLink look="quiet" href={`${address}/cancellation`}>
          {words.cancel}
        </ButtonLink>
      ) : null}
    </div>
  )
}
