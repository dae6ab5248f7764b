import { adminText } from '#app/text/admin.ts'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'

/** The evaluator's desk: assignments appear here once evaluations are given out. */
export function EvaluatorHome() {
  const words = useWords(adminText)
  return (
    <>
      <PageHead title={words.evaluator} />
      <Empty title={words.evaluatorEmpty}>
        <p>{words.evaluatorNext}</p>
      </Empty>
    </>
  )
}
