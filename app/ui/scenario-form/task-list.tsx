import type { FieldComments } from '#app/domain/form.ts'
import { partWith, SCENARIO_PARTS, type ScenarioPart } from '#app/domain/scenario/parts.ts'
import type { PartStatus } from '#app/domain/scenario/read-form.ts'
import type { Writing } from '#app/domain/scenario/writing.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { PartStatusTag } from './part-status.tsx'

interface Props {
  /** What each part says, in a few words. */
  digests: Record<ScenarioPart, string>
  statuses: Record<ScenarioPart, PartStatus>
  comments: FieldComments
  /** Colleagues who are writing in it now. */
  writing: Writing[]
  hrefOf: (part: ScenarioPart) => string
}

/** The parts of a scenario, each with how far it is: the whole row leads into the part. */
export function TaskList({ digests, statuses, comments, writing, hrefOf }: Props) {
  const words = useWords(scenarioFormText)
  const commented = new Set(Object.keys(comments).map(partWith))
  return (
    <ol className="border-t border-line">
      {SCENARIO_PARTS.map((part, at) => (
        <li key={part} data-row className="border-b border-line">
          <a href={hrefOf(part)} className="group flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <span className="w-5 text-right text-ink-3">{at + 1}</span>
            <span className="flex-1 font-semibold group-hover:underline md:w-52 md:flex-none">{words.part[part]}</span>
            <span className="order-last min-w-0 basis-full truncate pl-9 text-[0.9375rem] text-ink-3 md:order-none md:flex-1 md:basis-0 md:pl-0">
              {digests[part]}
            </span>
            {writing
              .filter((one) => one.part === part)
              .map(({ name }) => (
                <Tag key={name}>{words.writesHere(name)}</Tag>
              ))}
            {commented.has(part) ? <Tag look="warning">{words.commented}</Tag> : null}
            <PartStatusTag status={statuses[part]} />
          </a>
        </li>
      ))}
    </ol>
  )
}
