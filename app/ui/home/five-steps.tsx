import { TRACK_STEPS } from '#app/domain/scenario/track.ts'
import { homeText } from '#app/text/home.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { useWords } from '../words.ts'

/** 五步 explained, one step a column. */
export function FiveSteps({ title }: { title?: string }) {
  const words = useWords(homeText)
  const { trackStep } = useWords(vocabularyText)
  return (
    <section>
      <h2 className="pb-6">{title ?? words.steps}</h2>
      <ol className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-5">
        {TRACK_STEPS.map((step, i) => (
          <li key={step} className="border-t-[3px] border-match pt-3 pb-7">
            <h3>
              <span className="mr-2 text-match tabular-nums">{i + 1}</span>
              {trackStep[step]}
            </h3>
            <p className="mt-1.5 text-[0.9375rem] leading-7 text-ink-2">{words.stepNotes[step]}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
