import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import { previewOf } from '#app/domain/scenario/preview.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { supplyText } from '#app/text/supply.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { AttachedFiles } from '#app/ui/attachment/attached-files.tsx'
import { ButtonLink } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { Deadline } from '#app/ui/scenario/deadline.tsx'
import { ScenarioBody } from '#app/ui/scenario/scenario-body.tsx'
import { ScenarioFacts } from '#app/ui/scenario/scenario-facts.tsx'
import { ScenarioHead } from '#app/ui/scenario/scenario-head.tsx'
import { Track } from '#app/ui/scenario/track.tsx'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(agencyText[localeIn(matches)].one.preview, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { scenario, state, form, reading, tags } = await openAtDesk(call, params.id ?? '')
  const { id, agencyName } = scenario
  const { files } = await filesOf(call, scenarioFiles(id))
  return { id, files, now: call.now, document: previewOf({ agencyName, state, form, reading, tags }) }
}

export default function ScenarioPreview() {
  const { id, files, now, document } = useLoaderData<typeof loader>()
  const { one, untitled } = useWords(agencyText)
  const { link: supply } = useWords(supplyText)
  const scenario = { ...document, title: document.title || untitled }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 py-5">
        <Notice look="warning">{one.previewNote}</Notice>
        <ButtonLink href={`${scenarioAddress(id)}/supply`}>{supply}</ButtonLink>
        <ButtonLink href={scenarioAddress(id)}>{one.back}</ButtonLink>
      </div>
      <Track scenario={scenario} />
      <div className="grid gap-x-14 gap-y-8 pt-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <ScenarioHead scenario={scenario} />
          <ScenarioBody scenario={scenario} />
          <AttachedFiles files={files} />
        </div>
        <aside className="flex flex-col gap-6">
          {scenario.closesAt ? (
            <Deadline closesAt={scenario.closesAt} open={scenario.closesAt > now} now={now} />
          ) : null}
          <ScenarioFacts scenario={scenario} />
        </aside>
      </div>
    </>
  )
}
