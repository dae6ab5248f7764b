import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import type { SheetView } from '#app/domain/import/list-view.ts'
import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { Preview } from '#app/domain/import/preview.ts'
import { importChangesText } from '#app/text/import-changes.ts'
import { importPreviewText } from '#app/text/import-preview.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'
import { AlikeRows } from './alike-rows.tsx'
import { ChangedRows } from './changed-rows.tsx'
import { GoodRows } from './good-rows.tsx'
import { KnownRows } from './known-rows.tsx'
import { PackedFiles, type PackedFilesShown } from './packed-files.tsx'
import { ProblemList } from './problem-list.tsx'
import { Settling } from './settling.tsx'
import { StoppedImport } from './stopped-import.tsx'
import { Tally } from './tally.tsx'

export interface CheckedProps {
  stage: 'checked'
  broughtIn: number
  preview: Preview
  sheets: SheetView[]
  decided: { word: string; tag: string | null }[]
  files: PackedFilesShown | null
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
      {at.broughtIn > 0 ? <StoppedImport id={id} broughtIn={at.broughtIn} /> : null}
      {recognised && counts.good + counts.changed === 0 ? (
        <div className="mt-4">
          <Notice look="warning" title={counts.refused > 0 ? words.check.nothing : words.check.nothingNew} />
        </div>
      ) : null}
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {counts.good + counts.changed > 0 ? (
          <form method="post" action={`/imports/${id}/rows`} data-once>
            <input type="hidden" name="seen" value={at.preview.seen} />
            <Button look="primary" data-busy-label={words.check.busy}>
              <WhatGoesIn good={counts.good} changed={counts.changed} />
            </Button>
          </form>
        ) : null}
        {problemCount > 0 ? <ButtonLink href={`/imports/${id}/marked.xlsx`}>{words.check.marked}</ButtonLink> : null}
        <ButtonLink look="quiet" href={`/imports/new?noun=${noun}`}>
          {words.check.again}
        </ButtonLink>
      </div>
      <KnownRows id={id} count={counts.differing} updating={at.preview.updatesKnown} />
      <ChangedRows noun={noun} changes={at.preview.changes} all={counts.changed} />
      <AlikeRows id={id} noun={noun} rows={at.preview.like} all={at.preview.likeCount} />
      <Settling noun={noun} ownerName={ownerName} at={at} answer={answer} />
      {at.files ? <PackedFiles {...at.files} /> : null}
      <ProblemList problems={problems} all={problemCount} />
      <GoodRows noun={noun} rows={rows} all={counts.good + counts.existing} tagNames={at.tagNames} />
    </>
  )
}

function WhatGoesIn({ good, changed }: { good: number; changed: number }) {
  const { check } = useWords(importPreviewText)
  const changes = useWords(importChangesText)
  if (changed === 0) return check.bringIn(good)
  return good === 0 ? changes.update(changed) : changes.bringAndUpdate(good, changed)
}
