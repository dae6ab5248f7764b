import { INTEREST_NOTE_MAX } from '#app/domain/interest/note.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { Button } from '../kit/button.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'

/** What a company says beside its interest, and the way to say it once the interest is expressed. */
export function InterestNote({ code, note }: { code: string; note: string }) {
  const { add, change, label, hint, save } = useWords(scenarioText).interestNote
  return (
    <div className="text-[0.9375rem]">
      {note ? <p className="whitespace-pre-line text-ink-2">{note}</p> : null}
      <details>
        <summary className="link inline-flex min-h-11 items-center gap-1 text-ink-2">
          {note ? change : add} <span aria-hidden="true">▾</span>
        </summary>
        <form method="post" action={`/scenarios/${code}/interest/note`} data-once className="pt-2">
          <TextArea name="note" label={label} hint={hint} rows={3} defaultValue={note} maxLength={INTEREST_NOTE_MAX} />
          <Button>{save}</Button>
        </form>
      </details>
    </div>
  )
}
