import type { AlikeScenario } from '#app/domain/alike/alike-row.ts'
import { agencyText } from '#app/text/agency.ts'
import { alikeText } from '#app/text/alike.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { scenarioAddress, scenarioPlace } from '../agency/addresses.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { StageBar } from '../list/stage-bar.tsx'
import { StateTag } from '../list/state-tag.tsx'
import { useWords } from '../words.ts'
import { AlikeBox } from './alike-box.tsx'

interface Props {
  rows: AlikeScenario[]
  /** The draft that is written, where its author may do something about them; null for who only reads. */
  draftId: string | null
  lead?: string
  open?: boolean
}

/** The scenarios that say much the same as one that is written or reviewed. */
export function AlikeScenarios({ rows, draftId, lead, open }: Props) {
  const words = useWords(alikeText)
  const { untitled } = useWords(agencyText)
  const { field } = useWords(scenarioFormText)
  const lines = rows.map((row) => ({
    ...row,
    title: row.title || untitled,
    href: scenarioPlace(row),
    facts: (
      <>
        <span>{row.code ?? `${words.own} · ${words.unpublished}`}</span>
        <span>{row.agencyName}</span>
        <StateTag state={row.state} />
        <StageBar stage={row.stage} />
      </>
    ),
    deeds: draftId ? <Deeds row={row} draftId={draftId} /> : null,
  }))
  return (
    <AlikeBox
      title={words.box.scenario(rows.length)}
      lead={lead ?? words.box.lead}
      lines={lines}
      labels={field}
      open={open}
    />
  )
}

/** A double of one's own that is still a draft is merged; what is further on is continued. */
function Deeds({ row: { id, code, state }, draftId }: { row: AlikeScenario; draftId: string }) {
  const words = useWords(alikeText)
  const address = scenarioAddress(draftId)
  if (code === null && (state === 'draft' || state === 'returned')) {
    return (
      <ButtonLink look="quiet" href={`${address}/merger?with=${id}`}>
        {words.merge}
      </ButtonLink>
    )
  }
  return (
    <form method="post" action={`${address}/continuation`} data-once>
      <input type="hidden" name="earlier" value={code ?? id} />
      <Button look="quiet">{words.markContinues}</Button>
    </form>
  )
}
