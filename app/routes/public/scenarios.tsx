import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { mapPage, pageOf } from '#app/domain/catalogue/page.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { optionsByCount, optionsOf } from '#app/domain/catalogue/rows.ts'
import { isOpen, SCENARIO_FACETS, WHOLE_CITY, YES } from '#app/domain/catalogue/scenario-facets.ts'
import { COOPERATION_MODES, DISTRICTS, STAGES } from '#app/domain/vocabulary.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { scenarioRow, tagLabel, tagOptions } from '#app/services/catalogue/rows.server.ts'
import { listsText } from '#app/text/lists.ts'
import { ScenarioSearch } from '#app/ui/list/scenario-search.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

const PAGE_SIZE = 20

export const meta: MetaFunction = ({ matches }) => pageTitle(listsText[localeIn(matches)].scenarios, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db, now } = await callOf(request)
  const catalogue = await catalogueOf(db)
  const locale = await localeOf(request)
  const query = queryFrom(new URL(request.url).searchParams, SCENARIO_FACETS, SCENARIO_SORTS)
  const { entries, counts } = catalogue.scenarios(query, now)
  const { chosen } = query
  const all = [...catalogue.allScenarios()]
  return {
    query,
    now,
    published: all.length,
    open: all.filter((entry) => isOpen(entry, now)).length,
    page: mapPage(pageOf(entries, query.page, PAGE_SIZE), (entry) => scenarioRow(entry, catalogue.tags, locale, now)),
    chosenTags: chosen.tag.map((word) => ({
      value: word,
      label: tagLabel(catalogue.tags.idOf(word) ?? word, catalogue.tags, locale).name,
    })),
    options: {
      open: optionsOf([YES], counts.open, chosen.open),
      tag: tagOptions(counts.tag, chosen.tag, catalogue.tags, locale),
      stage: optionsOf(STAGES, counts.stage, chosen.stage),
      district: optionsOf([...DISTRICTS, WHOLE_CITY], counts.district, chosen.district),
      agency: optionsByCount(counts.agency, chosen.agency),
      mode: optionsOf(COOPERATION_MODES, counts.mode, chosen.mode),
    },
  }
}

export default function Scenarios() {
  return <ScenarioSearch {...useLoaderData<typeof loader>()} />
}
