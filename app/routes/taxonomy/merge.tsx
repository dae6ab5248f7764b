import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Refusal } from '#app/domain/refusal.ts'
import { mergePreview } from '#app/domain/taxonomy/merge-preview.ts'
import { mergeInput } from '#app/domain/taxonomy/tag-form.ts'
import { callFor } from '#app/http/call.server.ts'
import { parseForm } from '#app/http/forms.server.ts'
import { mergeTag } from '#app/services/taxonomy/merge-tag.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { MergePage } from '#app/ui/taxonomy/merge-page.tsx'
import { tagUses } from '#db/stores/taxonomy/tag-uses.ts'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(taxonomyText[localeIn(matches)].mergeTitle, localeIn(matches))

export async function loader({ request, params: { tagId = '' } }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'taxonomy.edit')
  const taxonomy = await taxonomyOf(db)
  const tag = taxonomy.tag(tagId)
  if (!tag) throw new Refusal('not_found', `tag ${tagId}`)
  const asked = (new URL(request.url).searchParams.get('into') ?? '').trim().slice(0, 100)
  const { id, name, nameEn } = tag
  const uses = await tagUses(db.read)
  return { tag: { id, name, nameEn }, version: taxonomy.version, asked, ...mergePreview(tag, asked, taxonomy, uses) }
}

/** Merges the tag into the one that the preview showed. */
export async function action({ request, params: { tagId = '' } }: ActionFunctionArgs) {
  const call = await callFor(request, 'taxonomy.edit')
  const parsed = parseForm(await request.formData(), mergeInput)
  if (!parsed.ok) throw new Refusal('not_found', 'no tag to merge into')
  await mergeTag(call, tagId, parsed.value.into, parsed.value.version)
  return redirect(`/admin/taxonomy/${parsed.value.into}`, { status: 303 })
}

export default function Merge() {
  return <MergePage {...useLoaderData<typeof loader>()} />
}
