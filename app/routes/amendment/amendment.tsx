import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { amendmentCallOf } from '#app/http/amendment-call.server.ts'
import { flashOf } from '#app/http/flash.server.ts'
import { openAmendment } from '#app/services/amendment/open-amendment.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { AmendmentPage } from '#app/ui/amendment/amendment-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(`${amendmentText[locale].amendment} · ${page?.amendment.scenario.title ?? ''}`, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await amendmentCallOf(request)
  const { amendment, fields, differences, ruling, can, trail } = await openAmendment(call, params.id ?? '')
  const { id, number, kind, state, scenarioId, scenario, returnNote, forAgency, closed } = amendment
  const { flash, headers } = await flashOf(request)
  return data(
    {
      amendment: { id, number, kind, state, scenarioId, scenario, returnNote, forAgency, closed },
      ...{ fields, differences, ruling, can, trail },
      done: flash.amendment,
    },
    { headers },
  )
}

export default function Amendment() {
  return <AmendmentPage {...useLoaderData<typeof loader>()} />
}
