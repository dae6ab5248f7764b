import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lineOf, overviewOf, usesToday } from '#app/domain/taxonomy/overview.ts'
import { newTagInput } from '#app/domain/taxonomy/tag-form.ts'
import { callFor } from '#app/http/call.server.ts'
import { invalid, parseForm } from '#app/http/forms.server.ts'
import { addTag } from '#app/services/taxonomy/add-tag.server.ts'
import { findTagsOf } from '#app/services/taxonomy/find-tags.server.ts'
import { taxonomyOf } from '#app/services/taxonomy/taxonomy-of.server.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { TaxonomyPage } from '#app/ui/taxonomy/taxonomy-page.tsx'
import { tagUses } from '#db/stores/taxonomy/tag-uses.ts'

const MOST_FOUND = 40

export const meta: MetaFunction = ({ matches }) => pageTitle(taxonomyText[localeIn(matches)].title, localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { db } = await callFor(request, 'taxonomy.edit')
  const asked = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  const taxonomy = await taxonomyOf(db)
  const uses = await tagUses(db.read)
  const common = { version: taxonomy.version, asked }
  if (asked === '') return { ...common, found: null, overview: overviewOf(taxonomy, uses) }
  const counted = usesToday(taxonomy, uses)
  const found = (await findTagsOf(db))(asked, { limit: MOST_FOUND }).map(({ tag }) => lineOf(tag, counted))
  return { ...common, found, overview: null }
}

/** Adds a tag. */
export async function action({ request }: ActionFunctionArgs) {
  const call = await callFor(request, 'taxonomy.edit')
  const parsed = parseForm(await request.formData(), newTagInput)
  if (!parsed.ok) return invalid(parsed.values, parsed.errors)
  const added = await addTag(call, parsed.value)
  return added.ok ? redirect(`/admin/taxonomy/${added.tagId}`, { status: 303 }) : invalid(parsed.values, added.errors)
}

export default function TaxonomyRoute() {
  return <TaxonomyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
