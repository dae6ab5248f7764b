import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SCENARIO_SORTS } from '#app/domain/catalogue/order.ts'
import { queryFrom } from '#app/domain/catalogue/query.ts'
import { SCENARIO_FACETS, WHOLE_CITY, YES } from '#app/domain/catalogue/scenario-facets.ts'
import { DISTRICTS } from '#app/domain/vocabulary.ts'
import { callOf } from '#app/http/call.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { catalogueOf } from '#app/services/catalogue/catalogue-of.server.ts'
import { largestGap } from '#app/services/catalogue/largest-gap.server.ts'
import { industryCounts, openByDistrict } from '#app/services/catalogue/market.server.ts'
import { scenarioRow, tagLabel } from '#app/services/catalogue/rows.server.ts'
import { nextForecasts } from '#app/services/forecast/forecasts-page.server.ts'
import { homeText } from '#app/text/home.ts'
import { HomePage } from '#app/ui/home/home-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { pairsBroughtTogether } from '#db/stores/catalogue/pairs.ts'

const CLOSING_SHOWN = 6
const COMING_SHOWN = 3

export const meta: MetaFunction = ({ matches }) => pageTitle(homeText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const call = await callOf(request)
  const { db, now } = call
  const locale = await localeOf(request)
  const catalogue = await catalogueOf(db)
  const { tags } = catalogue
  const open = catalogue.scenarios(
    queryFrom(new URLSearchParams({ open: YES }), SCENARIO_FACETS, SCENARIO_SORTS),
    now,
  ).entries
  const districts = openByDistrict(catalogue, now)
  const gap = largestGap(catalogue, now)
  return {
    now,
    totals: {
      needs: [...catalogue.allScenarios()].length,
      offers: [...catalogue.allCapabilities()].length,
      pairs: await pairsBroughtTogether(db.read),
      open: open.length,
    },
    closing: open.slice(0, CLOSING_SHOWN).map((entry) => scenarioRow(entry, tags, locale, now)),
    industries: industryCounts(catalogue).map((row) => ({ ...row, name: tagLabel(row.id, tags, locale).name })),
    gap: gap && { ...gap, tag: tagLabel(gap.tagId, tags, locale).name },
    districts: DISTRICTS.map((district) => ({ district, count: districts.get(district) ?? 0 })),
    wholeCity: districts.get(WHOLE_CITY) ?? 0,
    newest: catalogue.lists()[0] ?? null,
    coming: await nextForecasts(call, locale, COMING_SHOWN),
  }
}

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />
}
