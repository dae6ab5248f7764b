import { batchAddress } from '#app/domain/desk/address.ts'
import type { Said } from '#app/domain/desk/said.ts'
import { batchText } from '#app/text/match-batch.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** Says once what the last deed came to; what was done can be looked at and undone from here. */
export function SaidNotice({ said }: { said: Said | null }) {
  if (!said) return null
  return (
    <div className="pb-5">
      <SaidWords said={said} />
    </div>
  )
}

function SaidWords({ said }: { said: Said }) {
  const words = useWords(matchDeskText)
  const batch = useWords(batchText)
  if (said.kind === 'nothingChosen')
    return (
      <Notice look="warning" live>
        {batch.nothingChosen}
      </Notice>
    )
  if (said.kind !== 'batch')
    return (
      <Notice look="success" live>
        {words[said.kind](said.name)}
      </Notice>
    )
  return (
    <Notice look={said.refused > 0 ? 'warning' : 'success'} live>
      {batch.came(said.done, said.refused)}{' '}
      <a href={batchAddress(said.id)} className="link inline-flex min-h-11 items-center">
        {said.done > 0 ? batch.seeAndUndo : batch.see}
      </a>
    </Notice>
  )
}
