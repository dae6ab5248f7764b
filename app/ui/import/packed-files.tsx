import { sizeWords } from '#app/domain/attachment/size.ts'
import type { RefusedFile } from '#app/domain/import/named-files.ts'
import { attachmentSentence } from '#app/text/attachment.ts'
import { importPackageText } from '#app/text/import-package.ts'
import { useLocale, useWords } from '../words.ts'

export interface PackedFilesShown {
  taken: { id: string; name: string; bytes: number; named: boolean }[]
  refused: RefusedFile[]
}

/** The files that came with a list: those that rows take along, those that nobody names, and those that were refused. */
export function PackedFiles({ taken, refused }: PackedFilesShown) {
  const words = useWords(importPackageText)
  const locale = useLocale()
  const named = taken.filter((file) => file.named).length
  return (
    <section className="mt-8">
      <h2 className="pb-1">{words.title}</h2>
      <p className="max-w-prose pb-2 text-sm text-ink-3">{words.lead(named, taken.length, refused.length)}</p>
      <ul className="border-t border-line">
        {refused.map(({ name, problem }) => (
          <li key={`${name} ${problem.code}`} className="border-b border-line py-2.5">
            <span className="font-semibold break-all">{name}</span>
            <span className="block text-danger">
              {words.refused}
              {attachmentSentence(locale, problem)}
            </span>
          </li>
        ))}
        {taken.map(({ id, name, bytes, named: isNamed }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-2.5">
            <span className="min-w-0 break-all">{name}</span>
            <span className="text-sm text-ink-3">{sizeWords(bytes)}</span>
            <span className={isNamed ? 'text-sm text-ink-2' : 'text-sm font-semibold text-warning'}>
              {isNamed ? words.named : words.unnamed}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
