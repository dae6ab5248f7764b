import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deadlineInput } from '#app/domain/amendment/input.ts'
import { earliestDeadline } from '#app/domain/amendment/rules.ts'
import { dayAt } from '#app/domain/calendar-day.ts'
import { unknownYears } from '#app/domain/working-days.ts'
import { deskCallOf } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { openScenario } from '#app/services/amendment/amendable-scenario.server.ts'
import { moveDeadline } from '#app/services/amendment/move-deadline.server.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentsAddress } from '#app/ui/amendment/addresses.ts'
import { DeadlineForm } from '#app/ui/amendment/deadline-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const locale = localeIn(matches)
  return pageTitle(amendmentText[locale][page?.way ?? 'extension'].title, locale)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const { id, title, closesAt } = await openScenario(call.db.read, call, params.id ?? '')
  return {
    way: wayOf(request),
    scenario: { id, title, closesAt },
    unknownYears: unknownYears(dayAt(call.now), dayAt(earliestDeadline(call.now))),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await deskCallOf(request, 'agency')
  const id = params.id ?? ''
  await openScenario(call.db.read, call, id)
  const parsed = parseForm(await request.formData(), deadlineInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const answer = await moveDeadline(call, id, { way: wayOf(request), ...parsed.value })
  if (!answer.ok) return invalid(parsed.values, answer.errors)
  return redirectSaying(amendmentsAddress(id), { amendment: 'submitted' })
}

export default function Deadline() {
  const answer = useActionData<typeof action>()
  return (
    <DeadlineForm {...useLoaderData<typeof loader>()} values={answer?.values ?? {}} errors={answer?.errors ?? {}} />
  )
}

function wayOf(request: Request): 'extension' | 'earlyClose' {
  return new URL(request.url).pathname.includes('/early-close') ? 'earlyClose' : 'extension'
}
