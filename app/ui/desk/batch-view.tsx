import { addressOf, batchAddress } from '#app/domain/desk/address.ts'
import type { BatchLine, BatchPage } from '#app/domain/desk/batch-page.ts'
import { batchText } from '#app/text/match-batch.ts'
import { matchDeskText } from '#app/text/match-desk.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { BatchLines } from './batch-lines.tsx'

const ORDER = ['kept', 'cannot', 'refused', 'will', 'done', 'restored'] as const satisfies readonly BatchLine['how'][]

/** A batch: what it will do and what stands in the way; once it is done, what became of each pair, and the way back. */
export function BatchView({ batch, now }: { batch: BatchPage; now: Date }) {
  const words = useWords(batchText)
  const desk = useWords(matchDeskText)
  const deed = words.deed[batch.detail.deed]
  const introduces = batch.detail.deed === 'introduce'
  const home = introduces
    ? { label: desk.suggestions, href: addressOf('suggestions') }
    : { label: desk.title, href: addressOf('matches') }
  const titles = {
    planned: words.previewTitle,
    begun: words.previewTitle,
    done: words.doneTitle,
    undone: words.undoneTitle,
  }
  return (
    <>
      <PageHead crumbs={[home]} title={titles[batch.phase](deed)} />
      <Came batch={batch} />
      <Deeds batch={batch} back={home.href} />
      {ORDER.map((how) => {
        const lines = batch.lines.filter((line) => line.how === how)
        return lines.length > 0 ? <BatchLines key={how} how={how} lines={lines} batch={batch} now={now} /> : null
      })}
    </>
  )
}

function countOf({ lines }: BatchPage, how: BatchLine['how']): number {
  return lines.filter((line) => line.how === how).length
}

function Came({ batch }: { batch: BatchPage }) {
  const words = useWords(batchText)
  const [will, done, refused] = [countOf(batch, 'will'), countOf(batch, 'done'), countOf(batch, 'refused')]
  const [restored, kept] = [countOf(batch, 'restored'), countOf(batch, 'kept')]
  if (batch.phase === 'undone')
    return (
      <Notice look={kept > 0 ? 'warning' : 'success'} live>
        {words.undid(restored, kept)}
      </Notice>
    )
  if (batch.phase === 'done')
    return (
      <Notice look={refused > 0 ? 'warning' : 'success'} live>
        {words.came(done, refused)}
      </Notice>
    )
  if (batch.phase === 'begun') return <Notice look="warning">{words.begun}</Notice>
  return (
    <Notice look="match">{will > 0 ? words.planned(will, countOf(batch, 'cannot')) : words.nothingPossible}</Notice>
  )
}

function Deeds({ batch, back }: { batch: BatchPage; back: string }) {
  const words = useWords(batchText)
  const [will, done] = [countOf(batch, 'will'), countOf(batch, 'done')]
  const at = batchAddress(batch.id)
  const undoable = batch.phase === 'done' && done > 0 && batch.detail.deed !== 'introduce'
  return (
    <div className="no-print mt-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {will > 0 && (batch.phase === 'planned' || batch.phase === 'begun') ? (
          <form method="post" action={`${at}/execution`} data-once data-busy-label={words.carryingOut}>
            <Button look="primary">{words.carryOut(will)}</Button>
          </form>
        ) : null}
        {undoable ? (
          <form method="post" action={`${at}/undoing`} data-once data-busy-label={words.undoing}>
            <Button>{words.undo(done)}</Button>
          </form>
        ) : null}
        <ButtonLink look="quiet" href={back}>
          {words.back}
        </ButtonLink>
      </div>
      {undoable ? <p className="mt-1 text-sm text-ink-3">{words.undoHint}</p> : null}
      {batch.detail.deed === 'introduce' ? <p className="mt-1 text-sm text-ink-3">{words.noUndo}</p> : null}
    </div>
  )
}
