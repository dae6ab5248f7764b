import { agencyText } from '#app/text/agency.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { supplyText } from '#app/text/supply.ts'
import { SetAsideNotice } from '../alike/double-notes.tsx'
import { amendmentsAddress } from '../amendment/addresses.ts'
import { AttachedFiles } from '../attachment/attached-files.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Answers } from '../scenario-form/answers.tsx'
import { useWords } from '../words.ts'
import { scenarioAddress } from './addresses.ts'
import { DeedButton } from './deed-button.tsx'
import { ScenarioAside } from './scenario-aside.tsx'
import { ScenarioHead } from './scenario-head.tsx'
import type { ScenarioPage } from './scenario-page.ts'

/** A scenario that has left its agency's hands: where it stands, what can still be done, everything it says. */
export function ScenarioHandedIn({ page }: { page: ScenarioPage }) {
  const { one: words, untitled } = useWords(agencyText)
  const { link: supply } = useWords(supplyText)
  const { amendments } = useWords(amendmentText)
  const address = scenarioAddress(page.id)
  const now = words.state[page.state as keyof typeof words.state]
  const reading = { ...page.reading, errors: {} }
  return (
    <>
      <ScenarioHead page={page}>
        {page.code ? (
          <>
            <ButtonLink href={`/scenarios/${page.code}`}>{words.publicPage}</ButtonLink>
            <ButtonLink href={amendmentsAddress(page.id)}>{amendments}</ButtonLink>
          </>
        ) : (
          <>
            <ButtonLink href={`${address}/preview`}>{words.preview}</ButtonLink>
            <ButtonLink href={`${address}/supply`}>{supply}</ButtonLink>
          </>
        )}
        {page.can.readProposals ? (
          <ButtonLink look="primary" href={`${address}/proposals`}>
            {words.proposals}
          </ButtonLink>
        ) : null}
        {page.can.recall ? <DeedButton action={`${address}/recall`}>{words.recall}</DeedButton> : null}
      </ScenarioHead>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <div className="min-w-0">
          {page.line.into ? (
            <SetAsideNotice
              noun="scenario"
              kept={{ title: page.line.into.title || untitled, href: scenarioAddress(page.line.into.id) }}
              action={page.line.canRestore ? `${address}/parting` : null}
            />
          ) : now ? (
            <div className="pb-6">
              <Notice look={page.state === 'cancelled' ? 'danger' : 'match'} title={now}>
                {page.closedReason ? <p className="whitespace-pre-line">{page.closedReason}</p> : null}
              </Notice>
            </div>
          ) : null}
          <Answers form={page.form} reading={reading} tags={page.tags} hrefOf={null} />
          <AttachedFiles files={page.attached.files} />
        </div>
        <ScenarioAside page={page} />
      </div>
    </>
  )
}
