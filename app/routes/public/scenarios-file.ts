import type { LoaderFunctionArgs } from '@remix-run/node'
import { SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS } from '#app/domain/catalogue/scenario-facets.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { formatOf, tableFile } from '#app/http/table-file.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { scenarioLine } from '#app/services/catalogue/file-lines.server.ts'
import { scenarioTable } from '#app/services/catalogue/scenario-sheet.ts'
import { listsText } from '#app/text/lists.ts'
import { scenarioFileWords } from '#app/text/scenario-file.ts'

/** The scenarios of a query, all pages of it, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const locale = await localeOf(request)
  const catalogue = await catalogueOf(db)
  const query = queryFrom(new URL(request.url).searchParams, SCENARIO_FACETS, SCENARIO_SORTS)
  const lines = catalogue.scenarios(query, now).entries.map((entry) => scenarioLine(entry, catalogue.tags, locale, now))
  const table = { name: listsText[locale].scenarios, ...scenarioTable(lines, scenarioFileWords(locale)) }
  return tableFile(formatOf(request), table, { scenarios: lines })
}
