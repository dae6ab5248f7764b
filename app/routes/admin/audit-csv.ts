import type { LoaderFunctionArgs } from '@remix-run/node'
import { auditAsked } from '#app/http/audit-pages.server.ts'
import { callFor } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { writeCsv } from '#app/services/sheets/write-csv.ts'
import { adminText } from '#app/text/admin.ts'
import { deedWord, moveWords } from '#app/text/deeds.ts'
import type { Locale } from '#app/text/locale.ts'
import { type AuditRow, auditTrail } from '#db/stores/audit.ts'

/** Most rows of one file; a day or a record narrows it further. */
const LIMIT = 10_000

/** The audit trail as the filter of the page has it, for a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'audit.read')
  const locale = await localeOf(request)
  const rows = await auditTrail(db.read, auditAsked(request).filter, LIMIT)
  const words = adminText[locale]
  const headers = [words.at, words.noun, words.subject, words.act, words.who, words.email, words.move, words.reason]
  const body = writeCsv({
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => cellsOf(row, locale)),
  })
  const name = encodeURIComponent(`${words.csvName}.csv`)
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="audit.csv"; filename*=UTF-8''${name}`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function cellsOf(row: AuditRow, locale: Locale) {
  const words = adminText[locale]
  return [
    row.at,
    words.nouns[row.noun],
    row.subjectId,
    deedWord(row.act, locale),
    row.personName ?? row.personId ?? words.clock,
    row.personEmail ?? '',
    moveWords(row, locale),
    [row.reason, row.detail ? JSON.stringify(row.detail) : ''].filter(Boolean).join(' '),
  ]
}
