import type { AttachmentProblem } from '#app/domain/attachment/problem.ts'
import { attachmentSentence, attachmentText } from '#app/text/attachment.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { AttachmentField, type AttachmentFieldProps } from './attachment-field.tsx'

interface Props extends AttachmentFieldProps {
  problem: AttachmentProblem | null
}

/** The files of a record on a page of their own: where a file that was not taken is explained. */
export function AttachmentPage({ problem, back, ...field }: Props) {
  const words = useWords(attachmentText)
  const locale = useLocale()
  const sentence = problem && attachmentSentence(locale, problem)
  const { noun, field: name } = field.place
  return (
    <div className="max-w-2xl">
      <PageHead title={words.place[`${noun}.${name}`] ?? words.title}>
        {back ? <ButtonLink href={back}>{words.back}</ButtonLink> : null}
      </PageHead>
      <ErrorSummary title={words.check} errors={sentence ? { file: [sentence] } : {}} />
      <AttachmentField {...field} back={back} problem={problem} untitled />
    </div>
  )
}
