import { tagPickerText } from '#app/text/tag-picker.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** Saves what is written and comes back with the tags that it speaks of. */
export function SuggestButton() {
  const words = useWords(tagPickerText)
  return (
    <div className="flex max-w-2xl flex-wrap items-center gap-x-3 pb-4">
      <Button look="quiet" name="go" value="suggest">
        {words.suggest}
      </Button>
      <span className="text-[0.8125rem] text-ink-3">{words.suggestNote}</span>
    </div>
  )
}
