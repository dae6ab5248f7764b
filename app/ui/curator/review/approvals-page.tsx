import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { seenText } from '#app/domain/review/several.ts'
import { approvalsText } from '#app/text/approvals.ts'
import { worded } from '#app/text/field-errors.ts'
import { reviewText } from '#app/text/review.ts'
import { ErrorSummary } from '../../form/error-summary.tsx'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Empty } from '../../kit/empty.tsx'
import { FormStateProvider } from '../../kit/form/form-state.tsx'
import { Notice } from '../../kit/notice.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { useLocale, useWords } from '../../words.ts'
import { approvalsAddress, REVIEW_QUEUE } from '../addresses.ts'
import { type ApprovalRow, ApprovalTable } from './approval-table.tsx'
import { Checklist } from './checklist.tsx'

interface Props {
  rows: ApprovalRow[]
  /** They were let pass just now: the page says how each stands. */
  done: boolean
  now: Date
  answer: { values: FormValues; errors: FieldErrors } | undefined
}

/** Several scenarios before they pass, and afterwards what became of each. */
export function ApprovalsPage({ rows, done, now, answer }: Props) {
  const words = useWords(approvalsText)
  const { queue } = useWords(reviewText)
  const passed = rows.filter(({ standing }) => standing === 'passed')
  const stayed = rows.filter(({ standing }) => standing !== 'passed')
  return (
    <>
      <PageHead crumbs={[{ label: queue, href: REVIEW_QUEUE }]} title={words.title} lead={done ? null : words.lead} />
      {done ? (
        <>
          <div className="pb-6">
            <Notice look={stayed.length === 0 ? 'success' : 'warning'} live>
              {words.result(passed.length, stayed.length)}
            </Notice>
          </div>
          <Told title={words.stayed} rows={stayed} now={now} />
          <Told title={words.passedTitle} rows={passed} now={now} />
          <ButtonLink href={REVIEW_QUEUE}>{words.back}</ButtonLink>
        </>
      ) : (
        <ToPass rows={rows} now={now} answer={answer} />
      )}
    </>
  )
}

function Told({ title, rows, now }: { title: string; rows: ApprovalRow[]; now: Date }) {
  if (rows.length === 0) return null
  return (
    <section className="pb-8">
      <h2 className="pb-2 text-lg">{title}</h2>
      <ApprovalTable caption={title} rows={rows} now={now} />
    </section>
  )
}

function ToPass({ rows, now, answer }: Omit<Props, 'done'>) {
  const words = useWords(approvalsText)
  const errors = worded(answer?.errors, useLocale())
  const ready = rows.filter(({ standing }) => standing === 'ready')
  if (rows.length === 0)
    return (
      <Empty title={words.none}>
        <p className="mb-4">{words.noneNext}</p>
        <ButtonLink href={REVIEW_QUEUE}>{words.back}</ButtonLink>
      </Empty>
    )
  return (
    <>
      <ErrorSummary title={words.checkForm} errors={errors} />
      <ApprovalTable caption={words.caption} rows={rows} now={now} />
      {ready.length === 0 ? (
        <div className="space-y-4 pt-6">
          <Notice look="warning" title={words.none}>
            {words.noneNext}
          </Notice>
          <ButtonLink href={REVIEW_QUEUE}>{words.back}</ButtonLink>
        </div>
      ) : (
        <FormStateProvider state={{ values: answer?.values ?? {}, errors }}>
          <form method="post" action={approvalsAddress(rows)} data-once>
            {ready.map((row) => (
              <input key={row.id} type="hidden" name="scenario" value={seenText(row)} />
            ))}
            <Checklist hints={null} />
            <div className="flex flex-wrap gap-3 pt-6">
              <Button look="primary" data-busy-label={words.approving}>
                {words.approve(ready.length)}
              </Button>
              <ButtonLink href={REVIEW_QUEUE}>{words.back}</ButtonLink>
            </div>
          </form>
        </FormStateProvider>
      )}
    </>
  )
}
