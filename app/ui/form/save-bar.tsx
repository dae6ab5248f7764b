import type { ReactNode } from 'react'
import { draftingText } from '#app/text/drafting.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useWords } from '../words.ts'
import { DraftStatus } from './draft-status.tsx'

interface Props {
  savedAt: Date | null
  conflict: boolean
  /** Where the form opens with the version that is stored. */
  storedUrl?: string
  /** The form's own ways on. */
  children: ReactNode
}

/** The ways on from a draft, always in view, and whether it is saved; in a conflict one of two versions. */
export function SaveBar({ savedAt, conflict, storedUrl = '?', children }: Props) {
  const { keepMine, keepStored } = useWords(draftingText).conflict
  return (
    <div className="sticky bottom-0 z-[5] -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      {conflict ? (
        <>
          <Button look="primary" name="go" value="stay">
            {keepMine}
          </Button>
          <ButtonLink href={storedUrl}>{keepStored}</ButtonLink>
        </>
      ) : (
        <>
          {children}
          <DraftStatus savedAt={savedAt} />
        </>
      )}
    </div>
  )
}
