import type { WrittenNode } from '#app/domain/site/written.ts'
import { dayText } from '#app/domain/time.ts'
import { statementsText } from '#app/text/statements.ts'
import { PageHead } from '../kit/page-head.tsx'
import { Written } from '../site/written.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  title: string
  lead: string
  written: WrittenNode[]
  /** When somebody last wrote it; null while it is what the site says of itself. */
  updatedAt: Date | null
}

/** A statement of the site about itself. */
export function Statement({ title, lead, written, updatedAt }: Props) {
  const words = useWords(statementsText)
  const locale = useLocale()
  return (
    <>
      <PageHead title={title} lead={updatedAt ? `${lead} ${words.updated(dayText(updatedAt, locale))}` : lead} />
      <Written written={written} />
    </>
  )
}
