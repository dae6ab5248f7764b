import type { AttachedFile, AttachmentPlace } from '#app/domain/attachment/owners.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { COMPANY_QUESTIONS, questionDraftAddress } from '#app/domain/question/addresses.ts'
import { QUESTION_MAX } from '#app/domain/question/form.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { worded } from '#app/text/field-errors.ts'
import { questionText } from '#app/text/question.ts'
import { AttachmentField } from '../attachment/attachment-field.tsx'
import { BothVersions, type TwoVersions } from '../form/both-versions.tsx'
import { Counter } from '../form/counter.tsx'
import { useAutosave } from '../form/draft-status.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  id: string
  values: FormValues
  errors: FieldErrors
  conflict: TwoVersions | null
  version: number
  savedAt: Date | null
  saved: boolean
  scenario: { code: string; title: string; agencyName: string }
  attached: { place: AttachmentPlace; files: AttachedFile[]; canWrite: boolean }
  mayWrite: boolean
  mayAsk: boolean
}

/** A question that is being typed, with its files beside it. */
export function QuestionFormPage(props: Props) {
  const { id, scenario, attached, mayWrite, mayAsk, saved } = props
  const words = useWords(questionText).write
  const { desk } = useWords(companyDeskText)
  const own = useWords(questionText).own.title
  const crumbs = [
    { label: desk, href: '/company' },
    { label: own, href: COMPANY_QUESTIONS },
  ]
  const lead = (
    <a className="link" href={`/scenarios/${scenario.code}`}>
      {scenario.title}
    </a>
  )
  return (
    <div className="max-w-3xl">
      <PageHead crumbs={crumbs} title={words.title} lead={lead} />
      <div className="space-y-3 pb-6">
        {saved ? (
          <Notice look="success" live>
            {words.saved}
          </Notice>
        ) : null}
        {mayWrite ? null : <Notice look="warning">{words.viewOnly}</Notice>}
        {mayWrite && !mayAsk ? <Notice look="warning">{words.closed}</Notice> : null}
        <p className="max-w-prose text-ink-2">{words.lead(scenario.agencyName)}</p>
      </div>
      {mayWrite ? <QuestionForm {...props} /> : <p className="max-w-prose whitespace-pre-line">{props.values.text}</p>}
      <div className="pt-10">
        <p className="max-w-prose pb-3 text-sm text-ink-3">{words.filesLead}</p>
        <AttachmentField {...attached} back={questionDraftAddress(id)} />
      </div>
      {mayWrite ? (
        <form method="post" action={`${questionDraftAddress(id)}/removal`} data-once className="pt-6">
          <Button look="quiet">{words.discard}</Button>
        </form>
      ) : null}
    </div>
  )
}

function QuestionForm({ id, values, errors, conflict, version, savedAt, mayAsk }: Props) {
  const words = useWords(questionText).write
  const sentences = worded(errors, useLocale())
  const autosave = useAutosave(conflict ? null : `${questionDraftAddress(id)}/draft`)
  const labels = { text: words.text }
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={labels} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={labels} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once noValidate {...autosave}>
          <input type="hidden" name="version" value={version} />
          <TextArea name="text" label={words.text} hint={words.hint} rows={7} />
          <Counter name="text" max={QUESTION_MAX} />
          <p className="max-w-prose pb-4 text-sm text-ink-3">{words.sealed}</p>
          <SaveBar savedAt={savedAt} conflict={conflict !== null} storedUrl="?">
            {mayAsk ? <Button look="supply">{words.send}</Button> : null}
            <Button name="go" value="stay">
              {words.save}
            </Button>
          </SaveBar>
        </form>
      </FormStateProvider>
    </>
  )
}
