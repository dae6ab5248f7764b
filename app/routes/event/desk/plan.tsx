import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planInput } from '#app/domain/event/plan-input.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { flashOf, redirectSaying } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { eventTo } from '#app/services/event/event-for.server.ts'
import { type PlanOfEvent, planOfEvent } from '#app/services/event/talks/plan-of-event.server.ts'
import { storePlan } from '#app/services/event/talks/store-plan.server.ts'
import { wantedPlan } from '#app/services/event/talks/wanted-plan.server.ts'
import { eventTalksText } from '#app/text/event-talks.ts'
import { eventDeskAddress } from '#app/ui/event/addresses.ts'
import { PlanPage } from '#app/ui/event/talks/plan-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(eventTalksText[localeIn(matches)].plan, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const { flash, headers } = await flashOf(request)
  const plan = shown(await planOfEvent(call, params.code ?? '', null))
  const [added = 0, moved = 0, removed = 0] = (flash.plan ?? '').split(' ').map(Number)
  return data({ plan, done: flash.plan ? { added, moved, removed } : null }, { headers })
}

/** Shows a plan once more with what clashes, or stores it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const code = params.code ?? ''
  const event = await eventTo('event.plan', call.db.read, call.viewer, code)
  const parsed = parseForm(await request.formData(), planInput)
  // No form of ours sends what this schema does not read.
  if (!parsed.ok) throw new Refusal('changed_meanwhile', code)
  const wanted = await wantedPlan(call, event, parsed.value)
  const { planVersion, go } = parsed.value
  if (go === 'look') return { plan: { ...shown(await planOfEvent(call, code, wanted)), planVersion } }
  const { added, moved, removed } = await storePlan(call, code, { planVersion, wanted })
  return redirectSaying(`${eventDeskAddress(event.code)}/plan`, { plan: `${added} ${moved} ${removed}` })
}

function shown({ event, ...plan }: PlanOfEvent) {
  const { code, title, planVersion, tables } = event
  return { ...plan, code, title, planVersion, tables }
}

export default function Plan() {
  const stored = useLoaderData<typeof loader>()
  const looked = useActionData<typeof action>()
  return <PlanPage plan={looked?.plan ?? stored.plan} done={looked ? null : stored.done} />
}
