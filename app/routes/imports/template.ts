import type { LoaderFunctionArgs } from '@remix-run/node'
import { nounNamed } from '#app/domain/import/mapping.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { workbookAnswer } from '#app/http/workbook-answer.server.ts'
import { templateOf } from '#app/services/import/template.server.ts'
import { templateText } from '#app/text/import-template.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const noun = nounNamed(new URL(request.url).searchParams.get('noun'))
  if (!noun) throw new Refusal('not_found', 'template')
  const locale = await localeOf(request)
  const words = templateText[noun][locale]
  return workbookAnswer(templateOf(noun, locale, words), `${words.sheetName}.xlsx`)
}
