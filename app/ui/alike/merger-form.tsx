import type { Lacking } from '#app/domain/alike/merging.ts'
import { minuteText } from '#app/domain/time.ts'
import { alikeText } from '#app/text/alike.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useLocale, useWords } from '../words.ts'

/** One of the two, as the page of a merger shows it. */
export interface MergedSide {
  id: string
  title: string
  version: number
  updatedAt: Date
}

interface Props {
  kept: MergedSide
  other: MergedSide
  lacking: Lacking[]
  labels: Readonly<Record<string, string>>
  /** What an item of a field is called. */
  wordFor: (field: string, item: Lacking['items'][number]) => string
  /** The same question with the two the other way round. */
  swapHref: string
  backHref: string
}

/** Which one stays, what it takes over field by field, and the deed. */
export function MergerForm({ kept, other, lacking, labels, wordFor, swapHref, backHref }: Props) {
  const words = useWords(alikeText).merger
  return (
    <form method="post" action="?" data-once className="max-w-3xl">
      <input type="hidden" name="other" value={other.id} />
      <input type="hidden" name="keptVersion" value={kept.version} />
      <input type="hidden" name="otherVersion" value={other.version} />
      <dl className="border-t border-line">
        <Side label={words.keep} side={kept} strong />
        <Side label={words.aside} side={other} />
      </dl>
      <ButtonLink look="quiet" href={swapHref}>
        {words.swap}
      </ButtonLink>
      {lacking.length > 0 ? (
        <section className="pt-6">
          <h2 className="pb-1 text-lg">{words.take}</h2>
          <p className="text-sm text-ink-3">{words.takeLead}</p>
          <ul className="mt-2 border-t border-line">
            {lacking.map(({ field, items }) => (
              <li key={field} className="border-b border-line">
                <label className="flex min-h-11 items-start gap-3 py-2.5">
                  <input type="checkbox" name="take" value={field} defaultChecked className="mt-1.5 size-4 shrink-0" />
                  <span className="min-w-0">
                    <span className="font-semibold">{labels[field] ?? field}</span>
                    <span className="block whitespace-pre-line break-words text-[0.9375rem] text-ink-2">
                      {items.map((item) => wordFor(field, item)).join('\n')}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="pt-5 text-ink-3">{words.takeNothing}</p>
      )}
      <div className="flex flex-wrap items-center gap-3 pt-6">
        <Button look="primary" data-busy-label={words.confirming}>
          {words.confirm}
        </Button>
        <ButtonLink href={backHref}>{words.cancel}</ButtonLink>
      </div>
    </form>
  )
}

function Side({ label, side, strong }: { label: string; side: MergedSide; strong?: boolean }) {
  const words = useWords(alikeText).merger
  const locale = useLocale()
  return (
    <div className="grid grid-cols-[6em_1fr] gap-x-3 border-b border-line py-2.5">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0">
        <span className={`break-words ${strong ? 'font-semibold' : ''}`}>{side.title}</span>
        <span className="block text-sm text-ink-3">{words.updated(minuteText(side.updatedAt, locale))}</span>
      </dd>
    </div>
  )
}
