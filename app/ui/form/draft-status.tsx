import { clockText } from '#app/domain/time.ts'
import { draftingText } from '#app/text/drafting.ts'
import { useWords } from '../words.ts'

/** Whether what is written has been saved, and when; the script keeps it true. */
export function DraftStatus({ savedAt }: { savedAt: Date | null }) {
  const words = useWords(draftingText).draft
  return (
    <p
      data-autosave-status
      data-saving={words.saving}
      data-saved-at={words.savedAt}
      data-failed={words.failed}
      data-conflict={words.conflict}
      className="text-sm"
    >
      {savedAt ? words.savedAt.replace('{time}', clockText(savedAt)) : words.notYet}
    </p>
  )
}

/** The attributes of a form that saves itself to this address while it is written. */
export function useAutosave(url: string | null): Record<string, string> {
  const words = useWords(draftingText).draft
  if (url === null) return {}
  return {
    'data-autosave': url,
    'data-restore-text': words.restoreText,
    'data-restore-label': words.restore,
    'data-discard-label': words.discard,
  }
}
