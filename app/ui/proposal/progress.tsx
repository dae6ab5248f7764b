import type { Asked, ProposalPart } from '#app/domain/proposal/parts.ts'
import { partWith } from '#app/domain/proposal/parts.ts'
import type { Progress } from '#app/domain/proposal/progress.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { useLocale, useWords } from '../words.ts'
import { fieldAnchor } from './addresses.ts'
import { labelOf } from './words.ts'

interface Props {
  progress: Progress
  asked: Asked
  hrefOf: (part: ProposalPart) => string
}

/** How far a proposal is: so many parts of so many, and by name what is missing and what would help. */
export function ProgressMeter({ progress: { parts, done }, asked, hrefOf }: Props) {
  const words = useWords(proposalFormText)
  const missing = parts.flatMap((one) => one.missing)
  const advised = parts.flatMap((one) => one.advised)
  return (
    <section aria-label={words.progress(done, parts.length)} className="pb-6">
      <p className="text-lg font-semibold tabular-nums">{words.progress(done, parts.length)}</p>
      <div aria-hidden="true" className="mt-2 mb-3 flex max-w-md gap-1">
        {parts.map(({ part, status }) => (
          <span
            key={part}
            className={`h-1.5 flex-1 rounded-full ${status === 'done' ? 'bg-supply' : 'bg-line-strong'}`}
          />
        ))}
      </div>
      {missing.length > 0 ? (
        <Names title={words.required(missing.length)} names={missing} look="text-warning" {...{ asked, hrefOf }} />
      ) : (
        <p className="text-success">✓ {words.ready}</p>
      )}
      {advised.length > 0 ? (
        <Names title={words.advised(advised.length)} names={advised} look="text-ink-3" {...{ asked, hrefOf }} />
      ) : null}
    </section>
  )
}

interface NamesProps extends Pick<Props, 'asked' | 'hrefOf'> {
  title: string
  names: string[]
  look: string
}

/** Controls by their labels, each the way to itself. */
function Names({ title, names, look, asked, hrefOf }: NamesProps) {
  const locale = useLocale()
  return (
    <div className="pt-1">
      <p className={`text-[0.9375rem] font-semibold ${look}`}>{title}</p>
      <ul className="flex flex-wrap gap-x-4 text-[0.9375rem]">
        {names.map((name) => {
          const part = partWith(name)
          return part ? (
            <li key={name}>
              <a className="link inline-flex min-h-11 items-center sm:min-h-8" href={hrefOf(part) + fieldAnchor(name)}>
                {labelOf(name, asked, locale)}
              </a>
            </li>
          ) : null
        })}
      </ul>
    </div>
  )
}
