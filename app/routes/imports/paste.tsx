import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FieldErrors } from '#app/domain/form.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import { GRID_ROWS_MORE, gridRowsOf, pastedRows } from '#app/domain/import/pasted.ts'
import type { Seat } from '#app/domain/import/seats.ts'
import { UNIT_FIELD } from '#app/domain/import/unit.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { siteAttachments } from '#app/http/attachment-store.server.ts'
import { chosenOrganisation } from '#app/http/cookies.server.ts'
import { valuesOf } from '#app/http/forms.server.ts'
import { importDesk } from '#app/http/import-desk.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { logFault } from '#app/http/log.server.ts'
import { receiveFile } from '#app/services/import/receive-file.server.ts'
import { templateColumnsOf } from '#app/services/import/template.server.ts'
import { writeCsv } from '#app/services/sheets/write-csv.ts'
import { importPasteText } from '#app/text/import-paste.ts'
import type { Locale } from '#app/text/locale.ts'
import { PastePage } from '#app/ui/import/paste-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(importPasteText[localeIn(matches)].title[loaded?.noun ?? 'scenario'], localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { noun, seats } = await importDesk(request)
  const columns = columnsFor(noun, seats, await localeOf(request))
  return { noun, seats, chosen: await chosenOrganisation(request), columns }
}

/** Takes what was pasted or typed in as if it had been a file. */
export async function action({ request }: ActionFunctionArgs) {
  const { call, noun, seats } = await importDesk(request)
  const locale = await localeOf(request)
  const values = valuesOf(await request.formData())
  if (textAt(values, 'more')) return answer({ ...values, rows: String(gridRowsOf(values) + GRID_ROWS_MORE) }, {}, 200)
  const headers = new Map(columnsFor(noun, seats, locale).map(({ field, header }) => [field, header]))
  const [first, ...rows] = pastedRows(values, headers) ?? []
  if (!first) return answer(values, { text: ['required'] })
  const text = textAt(values, 'text')
  // Without tabs it was copied out of a CSV file, and is read as one.
  const isCsv = text.trim() !== '' && !text.includes('\t')
  const csv = isCsv ? text : writeCsv({ columns: first.map((header) => ({ header })), rows })
  const bytes = new TextEncoder().encode(csv)
  const file = { name: `${importPasteText[locale].fileName}.csv`, bytes }
  const received = await receiveFile(call, {
    noun,
    organisationId: textAt(values, 'seat') || null,
    file,
    store: siteAttachments(),
  })
  if ('problem' in received) return answer(values, {}, 422, received.problem)
  received.reading.catch((error) => logFault(error, request))
  return redirect(`/imports/${received.id}`, 303)
}

/** Whoever brings in rows of their own organisation alone need not name it in each. */
function columnsFor(noun: ImportNoun, seats: Seat[], locale: Locale) {
  const own = seats.every(({ organisationId }) => organisationId !== null)
  return templateColumnsOf(noun, locale).filter(({ field }) => !own || field !== UNIT_FIELD[noun])
}

function answer(
  values: ReturnType<typeof valuesOf>,
  errors: FieldErrors,
  status = 422,
  fileProblem: FileProblem | null = null,
) {
  return data({ values, errors, fileProblem }, { status })
}

export default function Paste() {
  return <PastePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
