import type { LoaderFunctionArgs } from '@remix-run/node'
import { CAPABILITY_FACETS } from '#app/domain/catalogue/capability-facets.ts'
import { CAPABILITY_SORTS } from '#app/domain/catalogue/order.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { formatOf, tableFile } from '#app/http/table-file.server.ts'
import { capabilityTable } from '#app/services/catalogue/capability-sheet.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { capabilityLine } from '#app/services/catalogue/file-lines.server.ts'
import { capabilitiesText } from '#app/text/capabilities.ts'
import { capabilityFileWords } from '#app/text/scenario-file.ts'

/** The capabilities of a query, all pages of it, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const locale = await localeOf(request)
  const catalogue = await catalogueOf(db)
  const query = queryFrom(new URL(request.url).searchParams, CAPABILITY_FACETS, CAPABILITY_SORTS)
  const lines = catalogue.capabilities(query, now).entries.map((entry) => capabilityLine(entry, catalogue.tags, locale))
  const table = { name: capabilitiesText[locale].file, ...capabilityTable(lines, capabilityFileWords(locale)) }
  return tableFile(formatOf(request), table, { capabilities: lines })
}
