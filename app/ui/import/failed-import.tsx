import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { importPageText } from '#app/text/import-page.ts'
import { fileSentence } from '#app/text/import-sentence.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'

/** Why nothing of a file was read, and what to do. */
export function FailedImport({ problem, gone, again }: { problem: FileProblem | null; gone?: true; again: string }) {
  const words = useWords(importPageText).failed
  const locale = useLocale()
  const sentence = problem && fileSentence(locale, problem)
  return (
    <>
      {sentence ? (
        <Notice look={problem.code === 'cancelled' ? 'warning' : 'danger'} title={sentence.what}>
          <p>{sentence.mend}</p>
        </Notice>
      ) : (
        <Notice look="warning" title={gone ? words.gone : words.leftBehind} />
      )}
      <p className="mt-6">
        <ButtonLink look="primary" href={again}>
          {words.again}
        </ButtonLink>
      </p>
    </>
  )
}
