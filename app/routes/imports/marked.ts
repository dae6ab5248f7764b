import type { LoaderFunctionArgs } from '@remix-run/node'
import type { RowProblem } from '#app/domain/listing/examine-row.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { openImport } from '#app/services/import/checked-import.server.ts'
import { ownImport } from '#app/services/import/own-import.server.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { problemSentence } from '#app/text/import-sentence.ts'

/** The list as it came, with a column that says what is wrong in each row. */
export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const locale = await localeOf(request)
  const found = await ownImport(call.db.read, call.viewer, id)
  const list = await openImport(call, found)
  const words = importPreviewText[locale].check
  const bytes = await list.mark(call.db.read, {
    column: words.markedColumn,
    sentence: (problem: RowProblem) => {
      const { what, mend } = problemSentence(locale, problem)
      return locale === 'zh' ? `${problem.header}：${what}。${mend}` : `${problem.header}: ${what}. ${mend}`
    },
  })
  return workbookAnswer(bytes, `${found.fileName.replace(/\.[^.]*$/u, '')}-${words.markedSuffix}.xlsx`)
}
