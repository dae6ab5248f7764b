import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { scheduleInput } from '#app/domain/list/schedule-input.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openList } from '#app/services/list/open-list.server.ts'
import { scheduleList } from '#app/services/list/schedule-list.server.ts'
import { listScheduleText } from '#app/text/list-schedule.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'
import { SchedulePage } from '#app/ui/list-composer/schedule-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(listScheduleText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const { list, rows, schedule } = await openList(call, params.id ?? '')
  if (list.state !== 'draft') throw new Refusal('wrong_state', list.id)
  const { id, title, code, version } = list
  return {
    list: { id, title, code, version },
    scenarios: rows.length,
    publishesAt: schedule.publishesAt,
    now: call.now,
  }
}

/** Sets the time; what would stand against publishing then is said beside the field. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const parsed = parseForm(await request.formData(), scheduleInput(call.now))
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const { values } = parsed
  const seen = {
    id: params.id ?? '',
    version: Number(textAt(values, 'version')),
    scenarios: Number(textAt(values, 'scenarios')),
  }
  const { ok } = await scheduleList(call, seen, parsed.value.publishesAt)
  if (!ok) return invalid(values, { publishesAt: ['listObstacles'] })
  return redirectSaying(listAddress(seen.id), { list: 'scheduled' })
}

export default function ListSchedule() {
  return <SchedulePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
