import type { ScenarioPart } from '#app/domain/scenario/parts.ts'
import { partAfter } from '#app/domain/scenario/parts.ts'
import { draftingText } from '#app/text/drafting.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { DraftStatus } from '../form/draft-status.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** The way on, always in view: save and go to the next part, or back to the list; in a conflict one of two versions. */
export function SaveBar({ part, savedAt, conflict }: { part: ScenarioPart; savedAt: Date | null; conflict: boolean }) {
  const words = useWords(scenarioFormText)
  const { keepMine, keepStored } = useWords(draftingText).conflict
  const next = partAfter(part)
  return (
    <div className="sticky bottom-0 z-[5] -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      {conflict ? (
        <>
          <Button look="primary" name="go" value="stay">
            {keepMine}
          </Button>
          <ButtonLink href="?">{keepStored}</ButtonLink>
        </>
      ) : (
        <>
          <Button look="primary" name="go" value="next">
            {next ? words.saveNext(words.part[next]) : words.saveCheck}
          </Button>
          <Button name="go" value="list">
            {words.saveBack}
          </Button>
          <DraftStatus savedAt={savedAt} />
        </>
      )}
    </div>
  )
}
