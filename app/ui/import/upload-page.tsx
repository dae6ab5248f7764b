import type { FieldErrors } from '#app/domain/form.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Seat } from '#app/domain/import/seats.ts'
import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import { importPageText } from '#app/text/import-page.ts'
import { importPasteText } from '#app/text/import-paste.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { type RecentImport, RecentImports } from './recent-imports.tsx'
import { RecordsToChange } from './records-to-change.tsx'
import { UploadForm } from './upload-form.tsx'

export interface UploadAnswer {
  values: Record<string, string>
  errors: FieldErrors
  fileProblem: FileProblem | null
}

interface Props {
  noun: ImportNoun
  seats: Seat[]
  chosen: string | null
  recent: RecentImport[]
  answer?: UploadAnswer
}

/** The way of a list in three steps, and the form that hands it in. */
export function UploadPage({ noun, seats, chosen, recent, answer }: Props) {
  const words = useWords(importPageText)
  const { upload } = words
  const paste = useWords(importPasteText)
  const steps = [
    [upload.step1, upload.step1Text],
    [upload.step2, upload.step2Text],
    [upload.step3, upload.step3Text],
  ] as const
  return (
    <>
      <PageHead title={words.title[noun]} lead={words.lead[noun]} />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <UploadForm noun={noun} seats={seats} chosen={chosen} answer={answer} />
        <section aria-label={upload.steps} className="lg:order-none">
          <ol className="border-t border-line">
            {steps.map(([title, text], at) => (
              <li key={title} className="grid grid-cols-[2rem_1fr] border-b border-line py-3">
                <span aria-hidden="true" className="font-semibold text-need">
                  {at + 1}
                </span>
                <div>
                  <p className="font-semibold">{title}</p>
                  <p className="text-[0.9375rem] text-ink-2">{text}</p>
                  {at === 0 ? (
                    <a className="link inline-flex min-h-11 items-center" href={`/imports/template.xlsx?noun=${noun}`}>
                      {upload.template}
                    </a>
                  ) : null}
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <section className="mt-10">
        <h2 className="pb-1">{paste.link}</h2>
        <p className="max-w-prose text-ink-2">{paste.linkHint}</p>
        <a className="link inline-flex min-h-11 items-center" href={`/imports/paste?noun=${noun}`}>
          {paste.link}
        </a>
      </section>
      <RecordsToChange noun={noun} seats={seats} />
      <RecentImports imports={recent} />
    </>
  )
}
