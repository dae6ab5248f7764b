import type { LoaderFunctionArgs } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { planSheet } from '#app/services/event/talks/plan-sheet.ts'
import { talksFor } from '#app/services/event/talks/talks-for.server.ts'
import { writeWorkbook } from '#app/services/sheets/write-workbook.server.ts'
import { planSheetWords } from '#app/text/event-sheet.ts'

/** The stored plan of an event as a workbook. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'event.readEverybody')
  const { event, talks } = await talksFor(call, params.code ?? '')
  const sheet = planSheet(event, talks, planSheetWords(await localeOf(request)))
  return workbookAnswer(writeWorkbook([sheet]), `${event.code}-${sheet.name}.xlsx`)
}
