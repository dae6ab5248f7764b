import type { PartStatus } from '#app/domain/part-status.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { PartStatusTag } from './part-status.tsx'

export interface PartLine {
  part: string
  label: string
  /** What it says, in a few words. */
  digest: string
  status: PartStatus
  href: string
  /** A reviewer has said something about it. */
  commented?: boolean
  /** Colleagues who are writing in it now, by name. */
  writing: string[]
}

/** The parts of a long form, each with how far it is: the whole row leads into the part. */
export function PartList({ lines }: { lines: PartLine[] }) {
  const words = useWords(scenarioFormText)
  return (
    <ol className="border-t border-line">
      {lines.map(({ part, label, digest, status, href, commented, writing }, at) => (
        <li key={part} data-row className="border-b border-line">
          <a href={href} className="group flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <span className="w-5 text-right text-ink-3">{at + 1}</span>
            <span className="flex-1 font-semibold group-hover:underline md:w-52 md:flex-none">{label}</span>
            <span className="order-last min-w-0 basis-full truncate pl-9 text-[0.9375rem] text-ink-3 md:order-none md:flex-1 md:basis-0 md:pl-0">
              {digest}
            </span>
            {writing.map((name) => (
              <Tag key={name}>{words.writesHere(name)}</Tag>
            ))}
            {commented ? <Tag look="warning">{words.commented}</Tag> : null}
            <PartStatusTag status={status} />
          </a>
        </li>
      ))}
    </ol>
  )
}
