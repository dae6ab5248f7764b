import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import { minuteText } from '#app/domain/time.ts'
import { amendmentText } from '#app/text/amendment.ts'
import { listsText } from '#app/text/lists.ts'
import { useLocale, useWords } from '../words.ts'
import { DocumentFrame } from './document-frame.tsx'
import { FrozenTable } from './frozen-table.tsx'

interface Props {
  list: { code: string; title: string; intro: string; publishedAt: Date; frozen: FrozenScenario[] }
  /** The numbers of the newest amendments, by code of the scenario. */
  amended: ReadonlyMap<string, number>
  address: string
  qr: { size: number; path: string }
}

/** One published list of scenarios as a document. */
export function ListDocument({ list, amended, address, qr }: Props) {
  const words = useWords(listsText)
  const { frozenStays } = useWords(amendmentText)
  const locale = useLocale()
  const { frozen, ...head } = list
  return (
    <DocumentFrame
      {...head}
      {...{ address, qr }}
      scan={words.scan}
      size={{ label: words.listSize, count: frozen.length }}
      crumb={{ label: words.published, href: '/lists' }}
      download={{
        label: words.listDownload,
        hrefOf: (format) => `/lists/${list.code}/list.${format}`,
        documents: ['docx'],
      }}
      inFull={{ label: words.wholePrint, href: `/lists/${list.code}/print` }}
      note={words.frozenNote(minuteText(list.publishedAt, locale))}
    >
      <FrozenTable scenarios={frozen} amended={amended} />
      {amended.size > 0 ? <p className="pt-4 text-sm text-ink-3">{frozenStays}</p> : null}
    </DocumentFrame>
  )
}
