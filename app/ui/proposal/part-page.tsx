import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { PartStatus } from '#app/domain/part-status.ts'
import type { Asked, ProposalPart } from '#app/domain/proposal/parts.ts'
import type { WritingIn } from '#app/domain/writing.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import type { TwoVersions } from '../form/both-versions.tsx'
import { PartSteps } from '../form/part-steps.tsx'
import { WritingBeside } from '../form/writing-beside.tsx'
import { useWords } from '../words.ts'
import { partDraftAddress, proposalAddress, proposalPartAddress } from './addresses.ts'
import { PART_FORM_ID, PartForm } from './part-form.tsx'
import { ProposalHead } from './proposal-head.tsx'

interface Props {
  id: string
  part: ProposalPart
  scenario: Asked & { code: string | null; title: string; agencyName: string; closesAt: Date | null }
  now: Date
  values: FormValues
  version: number
  savedAt: Date | null
  statuses: { part: ProposalPart; status: PartStatus }[]
  errors: FieldErrors
  rows: number
  citable: string[]
  writing: WritingIn<ProposalPart>[]
  answer: { values: FormValues; conflict: TwoVersions } | undefined
}

/** One part of a proposal, with the others beside it. */
export function ProposalPartPage({ id, part, scenario, now, statuses, writing, answer, ...page }: Props) {
  const words = useWords(proposalFormText)
  const { partOf } = useWords(scenarioFormText)
  const at = statuses.findIndex((one) => one.part === part)
  const steps = statuses.map((one) => {
    return { ...one, label: words.part[one.part], href: proposalPartAddress(id, one.part) }
  })
  return (
    <>
      <ProposalHead
        title={words.part[part]}
        eyebrow={partOf(at + 1, statuses.length)}
        scenario={scenario}
        now={now}
        under={`${proposalAddress(id)}?edit`}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_15rem]">
        <div className="min-w-0">
          <p className="max-w-prose pb-5 text-ink-2">{words.lead[part]}</p>
          <WritingBeside writing={writing} />
          <PartForm
            part={part}
            asked={scenario}
            values={answer?.values ?? page.values}
            rows={page.rows}
            citable={page.citable}
            draftUrl={partDraftAddress(id, part)}
            next={statuses[at + 1]?.part ?? null}
            version={page.version}
            savedAt={page.savedAt}
            errors={page.errors}
            conflict={answer?.conflict ?? null}
          />
        </div>
        <PartSteps current={part} steps={steps} formId={PART_FORM_ID} />
      </div>
    </>
  )
}
