import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { lineOf, usesToday } from '#app/domain/taxonomy/overview.ts'
import { formOf, tagInput } from '#app/domain/taxonomy/tag-form.ts'
import { whatChanged } from '#app/domain/taxonomy/trail.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { reviseTag } from '#app/services/taxonomy/revise-tag.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { TagPage } from '#app/ui/taxonomy/tag-page.tsx'
import { historyOf } from '#db/stores/history.ts'
import { tagUses } from '#db/stores/taxonomy/tag-uses.ts'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(data?.tag.name ?? taxonomyText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request, params: { tagId = '' } }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'taxonomy.edit')
  const taxonomy = await taxonomyOf(db)
  const tag = taxonomy.tag(tagId)
  if (!tag) throw new Refusal('not_found', `tag ${tagId}`)
  const counted = usesToday(taxonomy, await tagUses(db.read))
  const named = ({ id, name, nameEn }: typeof tag) => ({ id, name, nameEn })
  const into = tag.state === 'merged' ? taxonomy.current(tagId) : undefined
  return {
    tag: lineOf(tag, counted),
    version: taxonomy.version,
    values: formOf(tag, taxonomy),
    path: taxonomy.pathOf(tagId).map(named),
    mergedInto: into ? named(into) : null,
    below: taxonomy.childrenOf(tagId).map((each) => lineOf(each, counted)),
    trail: (await historyOf(db.read, 'taxonomy', tagId)).map(({ id, act, at, personName, detail }) => {
      return { id, act, at, personName, what: whatChanged(detail, (each) => taxonomy.tag(each)?.name) }
    }),
  }
}

/** Saves names, aliases and parents. */
export async function action({ request, params: { tagId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'taxonomy.edit')
  const parsed = parseForm(await request.formData(), tagInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const revised = await reviseTag(call, tagId, parsed.value)
  return revised.ok ? redirect(`/admin/taxonomy/${tagId}`, { status: 303 }) : invalid(parsed.values, revised.errors)
}

export default function TagRoute() {
  return <TagPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
