import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listInput } from '#app/domain/list/list-input.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { textAt } from '#app/domain/scenario/rows.ts'
import { callFor } from '#app/http/call.server.ts'
import { redirectSaying } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { listAtDesk } from '#app/services/list/draft-list.server.ts'
import { SCENARIO_LIST } from '#app/services/list/scenario-lists.ts'
import { editList } from '#app/services/list/write-list.server.ts'
import { listComposerText } from '#app/text/list-composer.ts'
import { listAddress } from '#app/ui/curator/addresses.ts'
import { DetailsForm } from '#app/ui/list-composer/details-form.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { useWords } from '#app/ui/words.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(listComposerText[localeIn(matches)].edit, localeIn(matches))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const list = await listAtDesk(SCENARIO_LIST, await callFor(request, 'curatorDesk.use'), params.id ?? '')
  if (list.state !== 'draft') throw new Refusal('wrong_state', list.id)
  return {
    id: list.id,
    year: list.year,
    batch: list.batch,
    title: list.title,
    intro: list.intro,
    version: list.version,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = await callFor(request, 'curatorDesk.use')
  const parsed = parseForm(await request.formData(), listInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const seen = { id: params.id ?? '', version: Number(textAt(parsed.values, 'version')) }
  const written = await editList(SCENARIO_LIST, call, seen, parsed.value)
  if (!written.ok) return invalid(parsed.values, written.errors)
  return redirectSaying(listAddress(seen.id), { list: 'saved' })
}

export default function ListDetails() {
  const { id, year, batch, title, intro, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(listComposerText)
  return (
    <DetailsForm
      title={words.edit}
      submit={words.save}
      crumb={{ label: title, href: listAddress(id) }}
      version={version}
      values={answer?.values ?? { year: String(year), batch: String(batch), title, intro }}
      errors={answer?.errors ?? {}}
    />
  )
}
