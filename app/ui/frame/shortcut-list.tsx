import { shortcutText } from '#app/text/shortcuts.ts'
import { useWords } from '../words.ts'

/** Every key with what it does, and the switch that turns them off. */
export function ShortcutList() {
  const words = useWords(shortcutText)
  return (
    <>
      <p className="pb-3 text-ink-3">{words.lead}</p>
      <dl className="max-w-4xl border-t border-line">
        {Object.entries(words.keys).map(([key, says]) => (
          <div key={key} className="grid grid-cols-[6em_minmax(0,1fr)] gap-x-6 border-b border-line py-2">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd className="text-ink-2">{says}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 inline-flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          defaultChecked
          data-shortcuts-switch
          className="h-[1.125rem] w-[1.125rem] accent-match"
        />
        {words.toggle}
      </label>
    </>
  )
}
