import type { Difference } from '#app/domain/scenario/difference.ts'
import { minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { Button } from '../kit/button.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { DifferenceList } from '../scenario/difference.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  scenario: { code: string; title: string; agencyName: string }
  versions: { number: number; at: Date }[]
  from: number
  to: number
  differences: Difference[]
}

/** Any two versions of a scenario, compared field by field. */
export function VersionsPage({ scenario: { code, title, agencyName }, versions, from, to, differences }: Props) {
  const words = useWords(amendmentText)
  const locale = useLocale()
  const choices = versions.map(({ number, at }) => ({
    value: String(number),
    label: `${words.version(number)} · ${minuteText(at, locale)}`,
  }))
  return (
    <div className="max-w-4xl">
      <PageHead
        crumbs={[{ label: title, href: `/scenarios/${code}` }]}
        eyebrow={`${code} · ${agencyName}`}
        title={words.versions}
        lead={versions.length > 1 ? words.versionsLead : words.onlyOne}
      />
      {versions.length > 1 ? (
        <>
          <FormStateProvider state={{ values: { from: String(from), to: String(to) }, errors: {} }}>
            <form method="get" action="?" className="no-print flex flex-wrap items-end gap-x-5">
              <SelectField name="from" label={words.from} choices={choices} />
              <SelectField name="to" label={words.to} choices={choices} />
              <Button className="mb-6">{words.compare}</Button>
            </form>
          </FormStateProvider>
          <h2 className="pb-2 text-lg">
            {words.version(from)} → {words.version(to)}
          </h2>
          <DifferenceList differences={differences} />
          <p className="pt-2 text-sm text-ink-3">{words.legend}</p>
        </>
      ) : null}
    </div>
  )
}
