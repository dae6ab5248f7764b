import type { MatchRights } from '#app/domain/match/page.ts'
import { matchStepsText } from '#app/text/match-steps.ts'
import { Button } from '../kit/button.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { useWords } from '../words.ts'
import { Unfold } from './unfold.tsx'

/** A curator gives a pair into the care of a colleague. */
export function HandOver({ id, handTo }: { id: string; handTo: MatchRights['handTo'] }) {
  const words = useWords(matchStepsText)
  return (
    <Unfold label={words.handOver}>
      <form method="post" action={`/matches/${id}/owner`} data-once>
        <SelectField
          name="owner"
          label={words.handTo}
          choices={handTo.map(({ id: value, name: label }) => ({ value, label }))}
        />
        <Button>{words.hand}</Button>
      </form>
    </Unfold>
  )
}
