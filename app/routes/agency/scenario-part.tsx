import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FormValues } from '#app/domain/form.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { leavingBy } from '#app/domain/scenario/leaving.ts'
import { versionOfPart } from '#app/domain/scenario/part-values.ts'
import { partNamed, ROWS_MAX, SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { conflicting, invalid, valuesOf } from '#app/http/forms.server.ts'
import { localeOf } from '#app/http/locale.server.ts'
import { alikeScenarios } from '#app/services/alike/alike-scenarios.server.ts'
import { openAtDesk } from '#app/services/scenario/open-at-desk.server.ts'
import { savePart } from '#app/services/scenario/save-part.server.ts'
import { writersOfPart } from '#app/services/scenario/writers-of-part.server.ts'
import { writingBeside } from '#app/services/scenario/writing-beside.server.ts'
import { suggestedTags } from '#app/services/taxonomy/suggest-tags.server.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { scenarioAddress } from '#app/ui/agency/addresses.ts'
import { AlikeScenarios } from '#app/ui/alike/alike-scenarios.tsx'
import { LiveBeside } from '#app/ui/form/live-beside.tsx'
import { WritingBeside } from '#app/ui/form/writing-beside.tsx'
import { PageHead } from '#app/ui/kit/page-head.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { PART_FORM_ID, PartForm } from '#app/ui/scenario-form/part-form.tsx'
import { PartNav } from '#app/ui/scenario-form/part-nav.tsx'
import { useWords } from '#app/ui/words.ts'
import { verifiedAgencies } from '#db/stores/scenarios/joint-agencies.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  const words = scenarioFormText[locale]
  const title = page ? `${words.part[page.part]} · ${page.title || agencyText[locale].untitled}` : ''
  return [...pageTitle(title, locale), ...(page?.done ? [{ name: 'autosave-done', content: page.done }] : [])]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const part = partIn(params)
  const { scenario, form, reading, asJoint, can } = await openAtDesk(call, params.id ?? '')
  if (scenario.state !== 'draft' && scenario.state !== 'returned') return redirect(scenarioAddress(scenario.id))
  const asked = new URL(request.url).searchParams
  const { flash, headers } = await flashOf(request)
  return data(
    {
      id: scenario.id,
      part,
      title: String(form.title ?? ''),
      values: form,
      version: versionOfPart(form, part),
      savedAt: scenario.version > 1 ? scenario.updatedAt : null,
      statuses: reading.statuses,
      errors: asked.has('check') ? reading.errors : {},
      comments: scenario.comments ?? {},
      suggestions:
        part === 'tags' && can.write ? await suggestedTags(call, writtenIn(form), await localeOf(request)) : [],
      agencies: part === 'basics' && can.write ? (await verifiedAgencies(call.db.read)).map(({ name }) => name) : [],
      rows: Math.min(ROWS_MAX, Number(asked.get('rows')) || 0),
      alike: part === 'basics' ? await alikeScenarios(call, scenario) : [],
      writing: (await writingBeside(call, scenario.id)).filter((one) => one.part === part),
      writers: await writersOfPart(call, scenario.id, part),
      readOnly: can.write ? null : asJoint ? ('joint' as const) : ('viewer' as const),
      done: flash.draft ?? null,
    },
    { headers },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const part = partIn(params)
  const id = params.id ?? ''
  const form = await request.formData()
  const way = leavingBy(String(form.get('go') ?? ''), part, valuesOf(form))
  const saved = await savePart(call, id, { part, typed: way.typed, version: Number(form.get('version')) })
  if (saved.kind === 'conflict') return conflicting(way.typed, saved)
  if (way.onlyWhenValid && !saved.reading.ok) return invalid(way.typed, saved.reading.errors)
  const flash = { saved: part, draft: draftAddress(id, part) }
  return redirectSaying(way.to(scenarioAddress(id)), flash)
}

export default function ScenarioPartPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(scenarioFormText)
  const { desk, scenarios, untitled } = useWords(agencyText)
  const { id, part, statuses, readOnly } = page
  const crumbs = [
    { label: desk, href: '/agency' },
    { label: scenarios, href: '/agency/scenarios' },
    { label: page.title || untitled, href: scenarioAddress(id) },
  ]
  const at = words.partOf(SCENARIO_PARTS.indexOf(part) + 1, SCENARIO_PARTS.length)
  return (
    <>
      <PageHead crumbs={crumbs} eyebrow={at} title={words.part[part]} lead={words.lead[part]} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_15rem]">
        <div className="min-w-0">
          <WritingBeside writing={page.writing} />
          <LiveBeside
            url={draftAddress(id, part)}
            href={`${scenarioAddress(id)}/parts/${part}`}
            writers={page.writers}
          />
          <AlikeScenarios rows={page.alike} draftId={readOnly ? null : id} />
          <PartForm
            part={part}
            draftUrl={draftAddress(id, part)}
            values={answer?.values ?? page.values}
            version={page.version}
            savedAt={page.savedAt}
            rows={page.rows}
            suggestions={page.suggestions}
            agencies={page.agencies}
            errors={answer?.errors ?? page.errors}
            comments={page.comments}
            conflict={answer && 'conflict' in answer ? answer.conflict : null}
            readOnly={readOnly}
          />
        </div>
        <PartNav
          current={part}
          statuses={statuses}
          formId={readOnly ? null : PART_FORM_ID}
          hrefOf={(other) => `${scenarioAddress(id)}/parts/${other}`}
        />
      </div>
    </>
  )
}

function writtenIn(form: FormValues) {
  const texts = (...names: string[]) => names.flatMap((name) => form[name] ?? [])
  return { texts: texts('title', 'summary', 'requirement'), chosen: texts('tags', 'requiredTags') }
}

function partIn({ part: name }: { part?: string }): ScenarioPart {
  const part = partNamed(name)
  if (!part) throw new Refusal('not_found', name)
  return part
}

function draftAddress(id: string, part: ScenarioPart): string {
  return `${scenarioAddress(id)}/parts/${part}/draft`
}
