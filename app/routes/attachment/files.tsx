import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { attachmentsAddress } from '#app/domain/attachment/addresses.ts'
import { placeNamed } from '#app/domain/attachment/owners.ts'
import { type AttachmentProblem, problemOf } from '#app/domain/attachment/problem.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { siteAttachments } from '#app/http/attachment-store.server.ts'
import { signedInCallOf } from '#app/http/call.server.ts'
import { ownPath } from '#app/http/locale.server.ts'
import { uploadOf } from '#app/http/uploads.server.ts'
import { attachFile, demandWriting } from '#app/services/attachment/attach-file.server.ts'
import { tooLarge } from '#app/services/attachment/examine-file.server.ts'
import { filesOf } from '#app/services/attachment/files-of.server.ts'
import { attachmentText } from '#app/text/attachment.ts'
import { AttachmentPage } from '#app/ui/attachment/attachment-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(attachmentText[localeIn(matches)].title, localeIn(matches))

function placeIn({ noun = '', id = '', field = '' }: LoaderFunctionArgs['params']) {
  const place = placeNamed(noun, id, field)
  if (!place) throw new Refusal('not_found', `${noun}.${field}`)
  return place
}

/** Where the reader came from, and goes back to. */
function cameFrom(request: Request): string | null {
  const to = new URL(request.url).searchParams.get('to')
  return to === null ? null : ownPath(to)
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = await signedInCallOf(request)
  const { limits: _limits, ...place } = placeIn(params)
  return { place, back: cameFrom(request), ...(await filesOf(call, place)) }
}

/** Takes one file; what is wrong with it is said on this page, and everything sent before is still there. */
export async function action({ request, params }: ActionFunctionArgs) {
  const call = await signedInCallOf(request)
  const place = placeIn(params)
  await demandWriting(call, place)
  const { file, tooLarge: over } = await uploadOf(request, place.limits.fileBytes)
  if (over) return refused(tooLarge(place.limits))
  if (!file) return refused(problemOf('missing'))
  const attached = await attachFile(call, siteAttachments(), { place, file })
  if ('problem' in attached) return refused(attached.problem)
  return redirect(cameFrom(request) ?? attachmentsAddress(place), 303)
}

function refused(problem: AttachmentProblem) {
  return data({ problem }, { status: problem.code === 'noRoom' ? 507 : 422 })
}

export default function Attachments() {
  return (
    <AttachmentPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem ?? null} />
  )
}
