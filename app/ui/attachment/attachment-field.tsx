import { attachmentsAddress } from '#app/domain/attachment/addresses.ts'
import { acceptOf } from '#app/domain/attachment/kinds.ts'
import { type AttachedFile, type AttachmentPlace, placeNamed } from '#app/domain/attachment/owners.ts'
import type { AttachmentProblem } from '#app/domain/attachment/problem.ts'
import { attachmentSentence, attachmentText } from '#app/text/attachment.ts'
import { Button } from '../kit/button.tsx'
import { FormStateProvider } from '../kit/form/form-state.tsx'
import { TextField } from '../kit/form/text-fields.tsx'
import { useLocale, useWords } from '../words.ts'
import { FileList } from './file-list.tsx'

export interface AttachmentFieldProps {
  place: AttachmentPlace
  files: AttachedFile[]
  canWrite: boolean
  /** The page that shows it, to which sending and removing lead back. */
  back: string | null
  problem?: AttachmentProblem | null
  /** When the page has a heading for it already. */
  untitled?: boolean
}

/**
 * The files of a record with the form that adds one. It posts on its own and at once, so it stands beside the form of
 * the record, never inside it, and a mistake in either loses nothing of the other.
 */
export function AttachmentField({ place, files, canWrite, back, problem, untitled }: AttachmentFieldProps) {
  const words = useWords(attachmentText)
  const title = words.place[`${place.noun}.${place.field}`] ?? words.title
  const id = `attachments-${place.field}`
  const here = back === null ? attachmentsAddress(place) : `${back.split('#')[0]}#${id}`
  return (
    <section id={id} data-attachments={id} aria-label={untitled ? title : undefined}>
      {untitled ? null : <h2 className="pb-2 text-lg">{title}</h2>}
      <FileList files={files} label={words.listOf(title)} back={canWrite ? here : null} />
      {canWrite ? <UploadForm place={place} back={back && here} problem={problem ?? null} /> : null}
    </section>
  )
}

function UploadForm({ place, back, problem }: Pick<AttachmentFieldProps, 'place' | 'back' | 'problem'>) {
  const words = useWords(attachmentText)
  const locale = useLocale()
  const limits = placeNamed(place.noun, place.id, place.field)?.limits
  if (!limits) return null
  const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
  const hint = words.limits(
    acceptOf(limits.kinds).replaceAll(',', ' '),
    limits.files,
    megabytes(limits.fileBytes),
    megabytes(limits.totalBytes),
  )
  const errors = problem ? { file: [attachmentSentence(locale, problem)] } : {}
  return (
    <FormStateProvider state={{ values: {}, errors }}>
      <form
        method="post"
        encType="multipart/form-data"
        action={attachmentsAddress(place, back ?? undefined)}
        className="pt-4"
        data-upload
        data-once
        data-added={words.added}
        data-cancelled={words.cancelled}
        data-broken={words.broken}
        noValidate
      >
        <TextField name="file" type="file" accept={acceptOf(limits.kinds)} label={words.choose} hint={hint} />
        <div className="-mt-2 flex flex-wrap items-center gap-4">
          <Button data-busy-label={words.uploading}>{words.upload}</Button>
          <progress hidden max={100} value={0} aria-label={words.progress} className="h-2 w-48" />
          <Button type="button" look="quiet" hidden data-upload-cancel>
            {words.cancel}
          </Button>
        </div>
      </form>
    </FormStateProvider>
  )
}
