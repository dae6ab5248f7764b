import { answerDraftAddress } from '#app/domain/question/addresses.ts'
import { ANSWER_MAX, QUESTION_MAX } from '#app/domain/question/form.ts'
import { worded } from '#app/text/field-errors.ts'
import { questionText } from '#app/text/question.ts'
import { BothVersions } from '../form/both-versions.tsx'
import { Counter } from '../form/counter.tsx'
import { useAutosave } from '../form/draft-status.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SaveBar } from '../form/save-bar.tsx'
import { Button } from '../kit/button.tsx'
import { CheckField } from '../kit/form/choice-fields.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'
import type { AnswerPageProps } from './answer-page.tsx'

/** The question in the agency's words, the answer, and where both are published. */
export function AnswerForm({ id, others, values, errors, conflict, version, savedAt }: AnswerPageProps) {
  const words = useWords(questionText).answer
  const sentences = worded(errors, useLocale())
  const autosave = useAutosave(conflict ? null : `${answerDraftAddress(id)}/draft`)
  const labels = { question: words.question, answer: words.answer }
  return (
    <>
      {conflict ? <BothVersions versions={conflict} labels={labels} /> : null}
      <ErrorSummary title={words.check} errors={sentences} labels={labels} />
      <FormStateProvider state={{ values, errors: sentences }}>
        <form method="post" data-once noValidate {...autosave}>
          <input type="hidden" name="version" value={version} />
          <TextArea name="question" label={words.question} hint={words.questionHint} rows={4} />
          <Counter name="question" max={QUESTION_MAX} />
          <TextArea name="answer" label={words.answer} hint={words.answerHint} rows={9} />
          <Counter name="answer" max={ANSWER_MAX} />
          {others.length > 0 ? (
            <details className="mb-6 border-y border-line py-1" open={(values.alsoAt?.length ?? 0) > 0}>
              <summary className="min-h-11 cursor-pointer py-2 font-semibold">{words.alsoAt}</summary>
              <CheckField
                name="alsoAt"
                label={words.alsoAt}
                hint={words.alsoAtHint}
                choices={others.map(({ id: value, code, title }) => ({ value, label: title, hint: code ?? undefined }))}
              />
            </details>
          ) : null}
          <p className="pb-3 text-sm text-ink-3">{words.publishNote}</p>
          <SaveBar savedAt={savedAt} conflict={conflict !== null} storedUrl="?">
            <Button look="primary">{words.publish}</Button>
            <Button name="go" value="stay">
              {words.save}
            </Button>
          </SaveBar>
        </form>
      </FormStateProvider>
    </>
  )
}
