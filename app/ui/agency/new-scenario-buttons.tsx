import { agencyText } from '#app/text/agency.ts'
import { forecastText } from '#app/text/forecast.ts'
import { FORECASTS } from '../forecast/addresses.ts'
import { ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { DeedButton } from './deed-button.tsx'

/** The two ways a scenario begins: on an empty form, or in the office's own Excel list. */
export function NewScenarioButtons() {
  const words = useWords(agencyText)
  const { new: forecast } = useWords(forecastText)
  return (
    <>
      <ButtonLink href={`${FORECASTS}/new`}>{forecast}</ButtonLink>
      <ButtonLink href="/imports/new?noun=scenario">{words.importList}</ButtonLink>
      <DeedButton action="/agency/scenarios" look="primary">
        {words.newScenario}
      </DeedButton>
    </>
  )
}
