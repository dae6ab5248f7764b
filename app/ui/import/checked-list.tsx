import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { SheetView } from '#app/domain/import/list-view.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Preview } from '#app/domain/import/preview.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'
import { AlikeRows } from './alike-rows.tsx'
import { GoodRows } from './good-rows.tsx'
import { ProblemList } from './problem-list.tsx'
import { Settling } from './settling.tsx'
import { Tally } from './tally.tsx'

export interface CheckedProps {
  stage: 'checked'
  preview: Preview
  sheets: SheetView[]
  decided: { word: string; tag: string | null }[]
  tagNames: Record<string, string>
}

interface Props {
  id: string
  noun: ImportNoun
  ownerName: string | null
  at: CheckedProps
  answer?: { values: FormValues; errors: FieldErrors }
}

/** A list before it is brought in: the counts and the one deed, then problems, what to settle, and the good rows. */
export function CheckedList({ id, noun, ownerName, at, answer }: Props) {
  const words = useWords(importPreviewText)
  const { counts, problems, problemCount, rows } = at.preview
  const recognised = at.sheets.some((sheet) => sheet.recognised)
  return (
    <>
      <Tally counts={counts} />
      {recognised ? null : (
        <div className="mt-4">
          <Notice look="danger" title={words.check.noHeader} />
        </div>
      )}
      {recognised && counts.good === 0 ? (
        <div className="mt-4">
          <Notice look="warning" title={counts.refused > 0 ? words.check.nothing : words.check.nothingNew} />
        </div>
      ) : null}
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {counts.good > 0 ? (
          <form method="post" action={`/imports/${id}/rows`} data-once>
            <Button look="primary" data-busy-label={words.check.busy}>
              {words.check.bringIn(counts.good)}
            </Button>
          </form>
        ) : null}
        {problemCount > 0 ? <ButtonLink href={`/imports/${id}/marked.xlsx`}>{words.check.marked}</ButtonLink> : null}
        <ButtonLink look="quiet" href={`/imports/new?noun=${noun}`}>
          {words.check.again}
        </ButtonLink>
      </div>
      <AlikeRows id={id} noun={noun} rows={at.preview.like} all={at.preview.likeCount} />
      <Settling noun={noun} ownerName={ownerName} at={at} answer={answer} />
      <ProblemList problems={problems} all={problemCount} />
      <GoodRows noun={noun} rows={rows} all={counts.good + counts.existing} tagNames={at.tagNames} />
    </>
  )
}
