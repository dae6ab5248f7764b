import type { LoaderFunctionArgs } from '@remix-run/node'
import { gapsQueryOf } from '#app/domain/gaps/gaps-query.ts'
import { FITTING_SCORE } from '#app/domain/match/score.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { gapSheet } from '#app/services/gaps/gap-sheet.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import { gapFileWords } from '#app/text/gaps.ts'

/** Every cell of a gap map as a workbook. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { axis } = gapsQueryOf(new URL(request.url).searchParams)
  const locale = await localeOf(request)
  const sheet = await gapSheet(await callOf(request), axis, locale, gapFileWords(axis, FITTING_SCORE, locale))
  return workbookAnswer(writeWorkbook([sheet]), `${sheet.name}.xlsx`)
}
