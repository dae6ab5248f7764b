import type { LoaderFunctionArgs } from '@remix-run/node'
import { nounNamed } from '#app/domain/import/mapping.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { recordsToChange } from '#app/services/import/records-to-change.server.ts'
import { filledTemplateOf } from '#app/services/import/template.server.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { templateText } from '#app/text/import-template.ts'
import { listedCell } from '#app/ui/import/listed-words.ts'

/** An organisation's drafts as a list with their numbers: to be changed there and brought in again. */
export async function loader({ request }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const asked = new URL(request.url).searchParams
  const noun = nounNamed(asked.get('noun'))
  if (!noun) throw new Refusal('not_found', 'records')
  const locale = await localeOf(request)
  const records = await recordsToChange(call, noun, asked.get('seat') ?? '')
  const words = { ...templateText[noun][locale], sheetName: importChangesText[locale].records.sheetName[noun] }
  const rows = records.map(({ code, listed }) => ({
    ...Object.fromEntries(Object.entries(listed).map(([field, value]) => [field, listedCell(value, locale)])),
    code,
  }))
  return workbookAnswer(filledTemplateOf(noun, locale, words, rows), `${words.sheetName}.xlsx`)
}
