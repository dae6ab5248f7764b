import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listInput } from '#app/domain/list/list-input.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { CAPABILITY_LIST } from '#app/services/capability-list/capability-lists.ts'
import { createList, suggestedList } from '#app/services/list/write-list.server.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { CAPABILITY_LISTS, composedAddress } from '#app/ui/capability-list/addresses.ts'
import { DetailsForm } from '#app/ui/list-composer/details-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(capabilityListText[localeIn(matches)].new, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  return { suggested: await suggestedList(CAPABILITY_LIST, await callFor(request, 'curatorDesk.use')) }
}

export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const parsed = parseForm(await request.formData(), listInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const made = await createList(CAPABILITY_LIST, call, parsed.value)
  return made.ok ? redirect(composedAddress(made.id), 303) : invalid(parsed.values, made.errors)
}

export default function NewCapabilityList() {
  const { suggested } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(capabilityListText)
  return (
    <DetailsForm
      title={words.new}
      submit={words.create}
      crumb={{ label: words.lists, href: CAPABILITY_LISTS }}
      batchHint={words.batchHint}
      version={null}
      values={answer?.values ?? suggested}
      errors={answer?.errors ?? {}}
    />
  )
}
