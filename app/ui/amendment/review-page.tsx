import { AMENDMENT_REASON_MAX } from '#app/domain/amendment/input.ts'
import type { AmendmentKind, AmendmentState } from '#app/domain/amendment/lifecycle.ts'
import type { Ruling } from '#app/domain/amendment/rules.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { Difference } from '#app/domain/scenario/difference.ts'
import { minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentRightText } from '#app/text/amendment-right.ts'
import { worded } from '#app/text/field-errors.ts'
import { Counter } from '../form/counter.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { DifferenceList } from '../scenario/difference.tsx'
import { useLocale, useWords } from '../words.ts'
import { AmendmentStateTag } from './amendment-tags.tsx'
import { AmendmentTrail, type AmendmentTrailEntry } from './amendment-trail.tsx'
import { AmendmentErrors } from './check-form.tsx'
import { Consequences } from './consequences.tsx'

interface Props {
  amendment: {
    version: number
    kind: AmendmentKind
    state: AmendmentState
    reason: string
    onBehalf: boolean
    agencyName: string
    submittedAt: Date | null
    scenario: { code: string | null; title: string }
  }
  differences: Difference[]
  ruling: Ruling | null
  blocked: FieldErrors
  own: boolean
  late: boolean
  can: { publish: boolean; return: boolean }
  trail: AmendmentTrailEntry[]
  values: FormValues
  errors: FieldErrors
}

/** One amendment under review: why, what before and after, what follows, and the verdict. */
export function AmendmentReview({
  amendment,
  differences,
  ruling,
  blocked,
  own,
  late,
  can,
  trail,
  values,
  errors,
}: Props) {
  const words = useWords(amendmentText)
  const rights = useWords(amendmentRightText)
  const locale = useLocale()
  const { scenario, kind, state, reason, agencyName, submittedAt, version } = amendment
  return (
    <>
      <PageHead
        crumbs={[{ label: words.queue, href: '/curator/amendments' }]}
        eyebrow={words.kind[kind]}
        title={scenario.title}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a className="link" href={`/scenarios/${scenario.code}`}>
              {scenario.code}
            </a>
            <span>{agencyName}</span>
            {submittedAt ? <span>{words.submittedAt(minuteText(submittedAt, locale))}</span> : null}
            <AmendmentStateTag state={state} />
          </span>
        }
      />
      <ErrorSummary title={words.checkForm} errors={worded(errors, locale)} />
      <div className="space-y-3 pb-5 empty:hidden">
        {amendment.onBehalf ? <Notice look="match">{rights.onBehalf(agencyName)}</Notice> : null}
        {own && state === 'inReview' ? <Notice look="warning">{words.mayNot}</Notice> : null}
        {late && state === 'inReview' ? <Notice look="warning">{words.cannotPublish}</Notice> : null}
      </div>
      {late ? null : <AmendmentErrors errors={blocked} address={null} />}
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <h2 className="pb-1 text-lg">{words.reason}</h2>
          <p className="prose pb-6">{reason}</p>
          <h2 className="pb-2 text-lg">{words.differences}</h2>
          <DifferenceList differences={differences} />
          {ruling && !late ? <Consequences ruling={ruling} /> : null}
          {can.return ? <Verdict version={version} mayPublish={can.publish} values={values} errors={errors} /> : null}
        </div>
        <aside>
          <AmendmentTrail entries={trail} />
        </aside>
      </div>
    </>
  )
}

interface VerdictProps {
  version: number
  mayPublish: boolean
  values: FormValues
  errors: FieldErrors
}

function Verdict({ version, mayPublish, values, errors }: VerdictProps) {
  const words = useWords(amendmentText)
  const sentences = worded(errors, useLocale())
  return (
    <FormStateProvider state={{ values, errors: sentences }}>
      <form method="post" action="?" data-once noValidate className="pt-8">
        <input type="hidden" name="version" value={version} />
        <TextArea name="reason" label={words.returnNote} hint={words.returnHint} rows={3} />
        <Counter name="reason" max={AMENDMENT_REASON_MAX} />
        <div className="flex flex-wrap gap-3">
          {mayPublish ? (
            <Button look="primary" name="verdict" value="publish">
              {words.publish}
            </Button>
          ) : null}
          <Button name="verdict" value="return">
            {words.return}
          </Button>
        </div>
      </form>
    </FormStateProvider>
  )
}
