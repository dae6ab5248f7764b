import type { FormValues } from '#app/domain/form.ts'
import type { Asked, ProposalPart } from '#app/domain/proposal/parts.ts'
import { progressOf } from '#app/domain/proposal/progress.ts'
import { shownDraft } from '#app/domain/proposal/shown.ts'
import type { WritingIn } from '#app/domain/writing.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { PartList } from '../form/part-list.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { proposalAddress, proposalPartAddress } from './addresses.ts'
import { digestsOf } from './digests.ts'
import { ProgressMeter } from './progress.tsx'

interface Props {
  id: string
  values: FormValues
  asked: Asked
  writing: WritingIn<ProposalPart>[]
  maySend: boolean
}

/** A proposal that is being written: how far it is, its parts, and the ways on. */
export function WritingPage({ id, values, asked, writing, maySend }: Props) {
  const words = useWords(proposalFormText)
  const { writeLead, unverified } = useWords(proposalText)
  const digests = digestsOf(shownDraft(values, asked), useLocale())
  const progress = progressOf(values, asked)
  const hrefOf = (part: ProposalPart) => proposalPartAddress(id, part)
  return (
    <>
      {maySend ? null : (
        <div className="pb-6">
          <Notice look="warning">{unverified}</Notice>
        </div>
      )}
      <p className="pb-5 text-ink-2">{writeLead}</p>
      <ProgressMeter progress={progress} asked={asked} hrefOf={(part) => `${hrefOf(part)}?check=1`} />
      <PartList
        lines={progress.parts.map(({ part, status }) => ({
          ...{ part, status, label: words.part[part], digest: digests[part], href: hrefOf(part) },
          writing: writing.filter((one) => one.part === part).map(({ name }) => name),
        }))}
      />
      <div className="grid gap-2.5 pt-6 sm:flex">
        <ButtonLink look="supply" href={`${proposalAddress(id)}/check`}>
          {words.check}
        </ButtonLink>
        <ButtonLink href={`${proposalAddress(id)}/preview`}>{words.preview}</ButtonLink>
      </div>
    </>
  )
}
