import { type Asked, PROPOSAL_PARTS, type ProposalPart, partsAsked } from '#app/domain/proposal/parts.ts'
import type { ShownProposal } from '#app/domain/proposal/shown.ts'
import { proposalText } from '#app/text/proposal.ts'
import { proposalFormText } from '#app/text/proposal-form.ts'
import { useWords } from '../words.ts'
import { SECTIONS } from './sections.tsx'

interface Props {
  proposal: ShownProposal
  /** The parts that the proposal has; those of which it says something when nothing is told. */
  asked?: Asked
  /** Where a part is changed; null where nothing can be. */
  hrefOf?: ((part: ProposalPart) => string) | null
}

/** A proposal whole, part by part: the same for its company, in the preview, on paper and for the agency. */
export function ProposalDocument({ proposal, asked, hrefOf = null }: Props) {
  const words = useWords(proposalFormText)
  const { change } = useWords(proposalText)
  const parts = asked ? partsAsked(asked) : PROPOSAL_PARTS.filter((part) => saysSomethingIn(proposal, part))
  return parts.map((part) => {
    const Section = SECTIONS[part]
    return (
      <section key={part} id={part} className="pb-8">
        <div className="flex break-after-avoid items-baseline justify-between gap-4 border-b border-line-strong">
          <h2 className="pb-1.5 text-lg">{words.part[part]}</h2>
          {hrefOf ? (
            <a
              href={hrefOf(part)}
              className="no-print link inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2"
            >
              {change}
              <span className="sr-only">{words.part[part]}</span>
            </a>
          ) : null}
        </div>
        <div className="pt-3">
          <Section proposal={proposal} />
        </div>
      </section>
    )
  })
}

/** Targets, questions and wishes are shown where there are any; of everything else it is said that it is missing. */
function saysSomethingIn({ targets, answers, openings, resources }: ShownProposal, part: ProposalPart): boolean {
  if (part === 'targets') return targets !== undefined && targets.length > 0
  if (part === 'questions') return answers !== undefined && answers.length > 0
  return part !== 'resources' || openings !== undefined || resources !== undefined
}
