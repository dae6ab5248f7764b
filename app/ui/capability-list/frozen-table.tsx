import { caseText } from '#app/domain/capability/case.ts'
import type { FrozenCapability } from '#app/domain/capability-list/frozen.ts'
import { capabilityListText } from '#app/text/capability-list.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  capabilities: FrozenCapability[]
  withdrawn: string[]
}

/** The capabilities of a list as they stood when it was published: a table on paper and on a desk, lines on a phone. */
export function FrozenTable({ capabilities, withdrawn }: Props) {
  const words = useWords(capabilityListText)
  const { column } = words
  const heads = [words.number, column.title, column.company, column.maturity, words.cases]
  const gone = new Set(withdrawn)
  return (
    <table className="block w-full text-[0.9375rem] md:table print:table print:text-[9.5pt]">
      <caption className="sr-only">{words.tableCaption}</caption>
      <thead className="hidden md:table-header-group print:table-header-group">
        <tr>
          {heads.map((head) => (
            <th
              key={head}
              scope="col"
              className="border-b border-line-strong px-2.5 py-2 text-left text-[0.8125rem] font-semibold text-ink-3 first:pl-0 last:pr-0"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group print:table-row-group">
        {capabilities.map((one, at) => (
          <FrozenRow key={one.code} one={one} number={at + 1} gone={gone.has(one.code)} />
        ))}
      </tbody>
    </table>
  )
}

const CELL =
  'px-0 align-top md:table-cell md:border-b md:border-line md:px-2.5 md:py-3 md:first:pl-0 md:last:pr-0 print:table-cell print:border-b print:border-line print:px-2 print:py-1.5'

function FrozenRow({ one, number, gone }: { one: FrozenCapability; number: number; gone: boolean }) {
  const { maturity, district } = useWords(vocabularyText)
  const words = useWords(capabilityListText)
  const locale = useLocale()
  const { code, title, text, tags, companyId, companyName, capabilityId } = one
  return (
    <tr
      data-row
      className="block border-b border-line py-4 md:table-row md:py-0 print:table-row print:break-inside-avoid print:py-0"
    >
      <td className={`hidden text-ink-3 ${CELL}`}>{number}</td>
      <th scope="row" className={`block text-left font-normal md:w-[42%] ${CELL}`}>
        {gone ? (
          <>
            <span className="font-semibold text-ink-3">{title}</span> <Tag look="warning">{words.withdrawnTag}</Tag>
          </>
        ) : (
          <a href={`/companies/${companyId}#${capabilityId}`} className="font-semibold hover:underline">
            {title}
          </a>
        )}
        <span className="block text-[0.8125rem] text-ink-3">
          <span className="whitespace-nowrap">{code}</span> · {tags.join(locale === 'zh' ? '、' : ', ')}
        </span>
        <span className="mt-1 line-clamp-3 text-ink-2 print:line-clamp-none">{text}</span>
      </th>
      <td className={`block ${CELL}`}>
        {companyName}
        <span className="block text-[0.8125rem] text-ink-3">
          {[one.district && district[one.district], one.verified && words.verified].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={`mr-4 inline-block md:whitespace-nowrap ${CELL}`}>{one.maturity && maturity[one.maturity]}</td>
      <td className={`block md:w-[24%] ${CELL}`}>
        {one.cases.slice(0, 2).map((told) => (
          <span key={caseText(told)} className="block text-[0.875rem] text-ink-2">
            {caseText(told)}
          </span>
        ))}
      </td>
    </tr>
  )
}
