import type { FacetOption } from '#app/domain/catalogue/rows.ts'

type Option = FacetOption & { label: string }

interface Props {
  name: string
  legend: string
  options: Option[]
  /** How many are shown at once; the rest opens under `more`. */
  shown?: number
  more?: string
}

/** The values of one facet as check boxes, each with the number of entries it would show. */
export function FacetGroup({ name, legend, options, shown = 20, more }: Props) {
  if (options.length === 0) return null
  const first = options.filter(({ chosen }, i) => chosen || i < shown)
  const rest = options.filter((option) => !first.includes(option))
  return (
    <fieldset className="border-t border-line pt-3 pb-4">
      <legend className="float-left mb-1 w-full font-semibold">{legend}</legend>
      <div className="clear-both">
        {first.map((option) => (
          <FacetBox key={option.value} name={name} option={option} />
        ))}
        {rest.length ? (
          <details>
            <summary className="inline-flex min-h-9 items-center text-sm text-ink-2">
              <span className="link">{more}</span>
            </summary>
            {rest.map((option) => (
              <FacetBox key={option.value} name={name} option={option} />
            ))}
          </details>
        ) : null}
      </div>
    </fieldset>
  )
}

function FacetBox({ name, option }: { name: string; option: Option }) {
  return (
    <label className="flex min-h-11 items-center gap-2.5 text-[0.9375rem] hover:text-ink lg:min-h-9">
      <input
        type="checkbox"
        name={name}
        value={option.value}
        defaultChecked={option.chosen}
        className="h-[1.125rem] w-[1.125rem] flex-none accent-match"
      />
      <span className="min-w-0 flex-1">{option.label}</span>
      <span className="text-sm text-ink-3">{option.count}</span>
    </label>
  )
}
