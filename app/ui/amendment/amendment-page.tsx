import { PARTS_AFTER_DEADLINE } from '#app/domain/amendment/after-deadline.ts'
import { partsOf } from '#app/domain/amendment/changes.ts'
import type { Ruling } from '#app/domain/amendment/rules.ts'
import type { Difference } from '#app/domain/scenario/difference.ts'
import { SCENARIO_PARTS, type ScenarioField } from '#app/domain/scenario/parts.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { amendmentRightText } from '#app/text/amendment-right.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { DeedButton } from '../agency/deed-button.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Tag } from '../kit/tag.tsx'
import { DifferenceList } from '../scenario/difference.tsx'
import { useWords } from '../words.ts'
import { amendmentAddress, publicAmendmentAddress } from './addresses.ts'
import { type AmendmentAtDesk, AmendmentHead } from './amendment-head.tsx'
import { AmendmentTrail, type AmendmentTrailEntry } from './amendment-trail.tsx'
import { Consequences } from './consequences.tsx'

interface Props {
  amendment: AmendmentAtDesk
  fields: ScenarioField[]
  differences: Difference[]
  ruling: Ruling | null
  can: { write: boolean; recall: boolean; discard: boolean }
  trail: AmendmentTrailEntry[]
  done: string | undefined
}

/** One amendment at its agency's desk: what to change while it is written, what it says from then on. */
export function AmendmentPage({ amendment, fields, differences, ruling, can, trail, done }: Props) {
  const words = useWords(amendmentText)
  const address = amendmentAddress(amendment.id)
  return (
    <>
      <AmendmentHead amendment={amendment} done={done} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <Standing amendment={amendment} writable={can.write} />
          {can.write ? (
            <>
              <Parts address={address} fields={fields} closed={amendment.closed} />
              <div className="pt-6">
                <ButtonLink look="primary" href={`${address}/check`}>
                  {words.toCheck}
                </ButtonLink>
              </div>
            </>
          ) : (
            <>
              <h2 className="pb-2 text-lg">{words.differences}</h2>
              <DifferenceList differences={differences} />
              {ruling && amendment.state === 'inReview' ? <Consequences ruling={ruling} /> : null}
            </>
          )}
        </div>
        <aside className="space-y-8">
          {can.recall || can.discard ? (
            <div className="flex flex-wrap gap-3">
              {can.recall ? <DeedButton action={`${address}/recall`}>{words.recall}</DeedButton> : null}
              {can.discard ? (
                <DeedButton action={`${address}/discarding`} look="danger">
                  {words.discard}
                </DeedButton>
              ) : null}
            </div>
          ) : null}
          <AmendmentTrail entries={trail} />
        </aside>
      </div>
    </>
  )
}

function Standing({ amendment, writable }: { amendment: AmendmentAtDesk; writable: boolean }) {
  const words = useWords(amendmentText)
  const { state, number, returnNote } = amendment
  const { code } = amendment.scenario
  const written = state === 'draft' || state === 'returned'
  return (
    <div className="space-y-3 pb-6 empty:hidden">
      {state === 'returned' ? (
        <Notice look="warning" title={words.returned}>
          <p className="whitespace-pre-line">{returnNote}</p>
        </Notice>
      ) : null}
      {written && !writable ? <Notice look="warning">{words.late}</Notice> : null}
      {state === 'inReview' ? <Notice look="match">{words.inReview}</Notice> : null}
      {state === 'discarded' ? <Notice look="warning">{words.discarded}</Notice> : null}
      {state === 'published' && code && number ? (
        <Notice look="success">
          {words.published}{' '}
          <a className="link" href={publicAmendmentAddress(code, number)}>
            {words.publicPage}
          </a>
        </Notice>
      ) : null}
    </div>
  )
}

interface PartsProps {
  address: string
  fields: ScenarioField[]
  closed: boolean
}

function Parts({ address, fields, closed }: PartsProps) {
  const words = useWords(amendmentText)
  const form = useWords(scenarioFormText)
  const rights = useWords(amendmentRightText)
  const changed = partsOf(fields)
  const parts = closed ? PARTS_AFTER_DEADLINE : SCENARIO_PARTS
  return (
    <section>
      <h2 className="text-lg">{words.choose}</h2>
      <p className="pb-3 text-ink-2">{closed ? rights.closedLead : words.chooseLead}</p>
      <ul className="border-t border-line">
        {parts.map((part) => (
          <li key={part} className="flex min-h-12 items-center justify-between gap-4 border-b border-line py-1">
            <a className="py-2 font-semibold hover:underline" href={`${address}/parts/${part}`}>
              {form.part[part]}
            </a>
            {changed.includes(part) ? (
              <Tag look="match">✓ {words.changed}</Tag>
            ) : (
              <span className="text-sm text-ink-3">{words.unchanged}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
