import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import { minuteText } from '#app/domain/time.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { MaturityScale } from '../capability/maturity-scale.tsx'
import { Notice } from '../kit/notice.tsx'
import { DocumentFrame } from '../list/document-frame.tsx'
import { useLocale, useWords } from '../words.ts'
import { capabilityListAddress } from './addresses.ts'
import { FrozenTable } from './frozen-table.tsx'

interface Props {
  list: { code: string; title: string; intro: string; publishedAt: Date; frozen: FrozenCapability[] }
  /** The codes of those that their companies have withdrawn since. */
  withdrawn: string[]
  address: string
  qr: { size: number; path: string }
}

/** One published capability list as a document, with what has been withdrawn since. */
export function ListDocument({ list, withdrawn, address, qr }: Props) {
  const words = useWords(capabilityListText)
  const locale = useLocale()
  const { frozen, ...head } = list
  return (
    <DocumentFrame
      {...head}
      {...{ address, qr }}
      scan={words.scan}
      size={{ label: words.size, count: frozen.length }}
      crumb={{ label: words.lists, href: '/lists#capability-lists' }}
      download={{
        label: words.download,
        hrefOf: (format) => `${capabilityListAddress(list.code)}/list.${format}`,
        documents: ['docx'],
      }}
      inFull={{ label: words.wholePrint, href: `${capabilityListAddress(list.code)}/print` }}
      note={words.since(minuteText(list.publishedAt, locale))}
    >
      {withdrawn.length ? (
        <div className="pt-2 pb-4">
          <Notice look="warning">{words.withdrawnNote(withdrawn.length)}</Notice>
        </div>
      ) : null}
      <FrozenTable capabilities={frozen} withdrawn={withdrawn} />
      <div className="no-print max-w-2xl pt-6">
        <MaturityScale />
      </div>
    </DocumentFrame>
  )
}
