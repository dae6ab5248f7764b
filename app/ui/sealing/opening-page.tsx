import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { OpeningPerson, Seat } from '#app/domain/sealing/custodians.ts'
import { deadlineText, secondText } from '#app/domain/time.ts'
import { sealingText } from '#app/text/sealing.ts'
import { Form } from '../account/form.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { OpeningOutline } from './opening-outline.tsx'

interface Props {
  scenario: { id: string; title: string; code: string | null; closesAt: Date | null }
  threshold: number
  seat: Seat
  custodians: { name: string; seat: Seat; releasedAt: Date | null; reason: string }[]
  standing: 'sealed' | 'due' | 'waiting' | 'opened'
  opening: { openedAt: Date; proposals: number; people: OpeningPerson[]; digests: string[] } | null
  done: 'opened' | 'waiting' | null
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** The opening of one scenario for a custodian: who keeps shares, what is awaited, and the act itself. */
export function OpeningPage({ scenario, threshold, seat, custodians, standing, opening, done, answer }: Props) {
  const words = useWords(sealingText)
  const locale = useLocale()
  return (
    <>
      <PageHead
        crumbs={[{ label: words.openingsTitle, href: '/openings' }]}
        title={`${words.openingsTitle} · ${scenario.title}`}
        lead={scenario.code ?? ''}
      />
      <div className="max-w-3xl space-y-6">
        {done ? (
          <Notice look="success" live>
            {words.done[done]}
          </Notice>
        ) : null}
        {standing === 'sealed' ? (
          <Notice look="supply">
            {words.sealedUntil(scenario.closesAt ? deadlineText(scenario.closesAt, locale) : '--')}
          </Notice>
        ) : null}
        <section>
          <h2 className="pb-2 font-semibold text-lg">{words.custodians}</h2>
          <p className="pb-3 text-ink-2">{words.threshold(String(threshold))}</p>
          <ul className="divide-y divide-line border-line border-y">
            {custodians.map((one) => (
              <li key={one.seat} className="flex flex-wrap justify-between gap-x-6 py-3">
                <span>
                  {one.name} <span className="text-ink-3">{words.seat[one.seat]}</span>
                </span>
                <span className="text-ink-2">
                  {one.releasedAt ? words.released(secondText(one.releasedAt, locale)) : words.notReleased}
                </span>
              </li>
            ))}
          </ul>
        </section>
        {standing === 'due' || standing === 'waiting' ? (
          <section>
            <h2 className="pb-2 font-semibold text-lg">{words.giveTitle}</h2>
            <p className="pb-4 text-ink-2">{words.giveLead}</p>
            {seat === 'deputy' ? <p className="pb-4 text-warning">{words.recoveryLead}</p> : null}
            <Form answer={answer} labels={{ password: words.password, reason: words.reason }}>
              {seat === 'deputy' ? <TextArea name="reason" label={words.reason} rows={3} required /> : null}
              <TextField
                name="password"
                type="password"
                label={words.password}
                autoComplete="current-password"
                className="max-w-md"
                required
              />
              <Button look="primary">{words.give}</Button>
            </Form>
          </section>
        ) : null}
        {opening ? (
          <section>
            <h2 className="pb-4 font-semibold text-lg">{words.outlineTitle}</h2>
            <OpeningOutline {...opening} />
            {seat === 'curator' ? null : (
              <p className="pt-5">
                <ButtonLink href={`/agency/scenarios/${scenario.id}/proposals`}>{words.toReceived}</ButtonLink>
              </p>
            )}
          </section>
        ) : null}
      </div>
    </>
  )
}
