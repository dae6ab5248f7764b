import { shortcutText } from '#app/text/shortcuts.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { ShortcutList } from './shortcut-list.tsx'

/** Opened by `?`; without the script it stays shut and the help page has the same list. */
export function ShortcutDialog() {
  const words = useWords(shortcutText)
  return (
    <dialog
      data-shortcuts
      aria-labelledby="shortcuts-title"
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-xl border border-line-strong bg-surface p-6 text-ink"
    >
      <h2 id="shortcuts-title" className="pb-1">
        {words.title}
      </h2>
      <ShortcutList />
      <form method="dialog" className="pt-3">
        <Button>{words.close}</Button>
      </form>
    </dialog>
  )
}
