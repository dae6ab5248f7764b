import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { callFor } from '#app/http/call.server.ts'
import { retireTag } from '#app/services/taxonomy/retire-tag.server.ts'

/** Takes a tag out of use. */
export async function action({ request, params: { tagId = '' } }: ActionFunctionArgs) {
  await retireTag(await callFor(request, 'taxonomy.edit'), tagId)
  return redirect(`/admin/taxonomy/${tagId}`, { status: 303 })
}

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/admin/taxonomy/${params.tagId}`)
