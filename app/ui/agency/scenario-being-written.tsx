import { scenarioFiles } from '#app/domain/attachment/owners.ts'
import { SCENARIO_PARTS } from '#app/domain/scenario/parts.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { supplyText } from '#app/text/supply.ts'
import { AttachmentField } from '../attachment/attachment-field.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { digestsOf } from '../scenario-form/digests.ts'
import { TaskList } from '../scenario-form/task-list.tsx'
import { useLocale, useWords } from '../words.ts'
import { scenarioAddress } from './addresses.ts'
import { CommentsNotice } from './comments-notice.tsx'
import { ScenarioAside } from './scenario-aside.tsx'
import { ScenarioHead } from './scenario-head.tsx'
import type { ScenarioPage } from './scenario-page.ts'

/** A scenario in its agency's hands: the task list, what the curator said, and the way to review. */
export function ScenarioBeingWritten({ page }: { page: ScenarioPage }) {
  const words = useWords(agencyText).one
  const { viewOnly, jointOnly } = useWords(scenarioFormText)
  const { link: supply } = useWords(supplyText)
  const address = scenarioAddress(page.id)
  const { statuses } = page.reading
  const done = SCENARIO_PARTS.filter((part) => statuses[part] === 'done' || statuses[part] === 'optional').length
  return (
    <>
      <ScenarioHead page={page} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <div className="min-w-0 space-y-6">
          {page.can.write ? null : <Notice look="warning">{page.asJoint ? jointOnly : viewOnly}</Notice>}
          <CommentsNotice comments={page.comments} address={address} />
          <section>
            <div className="flex items-baseline justify-between gap-4 pb-2">
              <h2 className="text-lg">{words.tasks}</h2>
              <span className="text-sm text-ink-3">{words.progress(String(done), String(SCENARIO_PARTS.length))}</span>
            </div>
            <TaskList
              digests={digestsOf(page, useLocale())}
              statuses={statuses}
              comments={page.comments}
              writing={page.writing}
              hrefOf={(part) => `${address}/parts/${part}`}
            />
          </section>
          <AttachmentField place={scenarioFiles(page.id)} back={address} {...page.attached} />
          <div className="flex flex-wrap gap-3">
            <ButtonLink look="primary" href={`${address}/check`}>
              {page.can.write ? words.check : words.checkOnly}
            </ButtonLink>
            <ButtonLink href={`${address}/preview`}>{words.preview}</ButtonLink>
            <ButtonLink href={`${address}/supply`}>{supply}</ButtonLink>
          </div>
        </div>
        <ScenarioAside page={page} />
      </div>
    </>
  )
}
