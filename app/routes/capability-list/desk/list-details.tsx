import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listInput } from '#app/domain/list/list-input.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { CAPABILITY_LIST } from '#app/services/capability-list/capability-lists.ts'
import { listAtDesk } from '#app/services/list/draft-list.server.ts'
import { editList } from '#app/services/list/write-list.server.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { composedAddress } from '#app/ui/capability-list/addresses.ts'
import { DetailsForm } from '#app/ui/list-composer/details-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(capabilityListText[localeIn(matches)].edit, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const { id, state, year, batch, title, intro, version } = await listAtDesk(CAPABILITY_LIST, call, params.id ?? '')
  if (state !== 'draft') throw new Refusal('wrong_state', id)
  return { id, title, version, values: { year: String(year), batch: String(batch), title, intro } }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const parsed = parseForm(await request.formData(), listInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const seen = { id: params.id ?? '', version: Number(textAt(parsed.values, 'version')) }
  const written = await editList(CAPABILITY_LIST, call, seen, parsed.value)
  if (!written.ok) return invalid(parsed.values, written.errors)
  return redirectSaying(composedAddress(seen.id), { list: 'saved' })
}

export default function CapabilityListDetails() {
  const { id, title, version, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(capabilityListText)
  return (
    <DetailsForm
      title={words.edit}
      submit={words.save}
      crumb={{ label: title, href: composedAddress(id) }}
      batchHint={words.batchHint}
      version={version}
      values={answer?.values ?? values}
      errors={answer?.errors ?? {}}
    />
  )
}
