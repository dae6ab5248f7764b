import { forecastText } from '#app/text/forecast.ts'
import { watchAddress } from '../forecast/addresses.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words.ts'

/** Follows a public scenario, or stops; `null` for a visitor, who is asked to sign in elsewhere on the page. */
export function WatchButton({ code, watched }: { code: string; watched: boolean | null }) {
  const words = useWords(forecastText)
  if (watched === null) return null
  return (
    <form method="post" action={watchAddress(code, watched)} data-once className="grid gap-1.5">
      <Button className="w-full">
        <span aria-hidden="true">{watched ? '★' : '☆'}</span>
        {watched ? words.unwatch : words.watch}
      </Button>
      {watched ? null : <p className="text-[0.8125rem] text-ink-3">{words.watchHint}</p>}
    </form>
  )
}
