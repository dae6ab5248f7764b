import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { FieldErrors } from '#app/domain/form.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { siteAttachments } from '#app/http/attachment-store.server.ts'
import { chosenOrganisation } from '#app/http/cookies.server.ts'
import { importDesk } from '#app/http/import-desk.server.ts'
import { logFault } from '#app/http/log.server.ts'
import { uploadOf } from '#app/http/uploads.server.ts'
import { receiveFile } from '#app/services/import/receive-file.server.ts'
import { LIMITS } from '#app/services/sheets/limits.ts'
import { importPageText } from '#app/text/import-page.ts'
import { UploadPage } from '#app/ui/import/upload-page.tsx'
import { localeIn, pageTitle } from '#app/ui/page-title.ts'
import { importsBy } from '#db/stores/imports/sheet-imports.ts'

const RECENT = 8

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(importPageText[localeIn(matches)].title[loaded?.noun ?? 'scenario'], localeIn(matches))

export async function loader({ request }: LoaderFunctionArgs) {
  const { call, noun, seats } = await importDesk(request)
  const recent = await importsBy(call.db.read, call.viewer.personId, noun, RECENT)
  return {
    noun,
    seats,
    chosen: await chosenOrganisation(request),
    recent: recent.map(({ id, fileName, state, createdAt }) => ({ id, fileName, state, createdAt })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { call, noun } = await importDesk(request)
  const { fields, file, tooLarge } = await uploadOf(request, LIMITS.packageBytes)
  if (tooLarge) return wrong(fields, { code: 'tooLarge', params: { megabytes: LIMITS.packageBytes / 1024 / 1024 } })
  if (!file) return wrong(fields, null)
  const received = await receiveFile(call, {
    noun,
    organisationId: fields.seat || null,
    file,
    store: siteAttachments(),
  })
  if ('problem' in received) return wrong(fields, received.problem)
  // The reading goes on behind the answer; what it cannot tell the import itself is a fault of ours.
  received.reading.catch((error) => logFault(error, request))
  return redirect(`/imports/${received.id}`, 303)
}

/** The form again: without a file, or with one that is refused at sight. */
function wrong(values: Record<string, string>, fileProblem: FileProblem | null) {
  const errors: FieldErrors = fileProblem ? {} : { file: ['required'] }
  return data({ values, errors, fileProblem }, { status: 422 })
}

export default function NewImport() {
  return <UploadPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
