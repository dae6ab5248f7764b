import type { FrozenScenario } from '#app/domain/scenario/frozen.ts'
import { deadlineText } from '#app/domain/time.ts'
import { budgetWords } from '#app/text/amounts.ts'
import { listsText } from '#app/text/lists.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { AmendedMark } from '../amendment/amended-mark.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  scenarios: FrozenScenario[]
  /** The numbers of the newest amendments, by code. */
  amended?: ReadonlyMap<string, number>
}

/** The scenarios of a list as they stood when it was published: a table on paper and on a desk, lines on a phone. */
export function FrozenTable({ scenarios, amended }: Props) {
  const words = useWords(listsText)
  const heads = [words.number, words.title, words.agency, words.stage, words.budget, words.closes]
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
        {scenarios.map((scenario, i) => (
          <FrozenRow key={scenario.code} scenario={scenario} number={i + 1} amendment={amended?.get(scenario.code)} />
        ))}
      </tbody>
    </table>
  )
}

const CELL =
  'px-0 align-top md:table-cell md:border-b md:border-line md:px-2.5 md:py-3 md:first:pl-0 md:last:pr-0 print:table-cell print:border-b print:border-line print:px-2 print:py-1.5'

function FrozenRow({ scenario, number, amendment }: { scenario: FrozenScenario; number: number; amendment?: number }) {
  const words = useWords(vocabularyText)
  const { until } = useWords(listsText)
  const locale = useLocale()
  const { code, title, agencyName, jointAgencies = [], district, stage, tags, budget, closesAt } = scenario
  return (
    <tr
      data-row
      className="block border-b border-line py-4 md:table-row md:py-0 print:table-row print:break-inside-avoid print:py-0"
    >
      <td className={`hidden text-ink-3 ${CELL}`}>{number}</td>
      <th scope="row" className={`block text-left font-normal md:w-[34%] ${CELL}`}>
        <a href={`/scenarios/${code}`} className="font-semibold hover:underline">
          {title}
        </a>
        <span className="block text-[0.8125rem] text-ink-3">
          <span className="whitespace-nowrap">{code}</span> · {tags.join(locale === 'zh' ? '、' : ', ')}
        </span>
        {amendment ? <AmendedMark code={code} number={amendment} /> : null}
      </th>
      <td className={`block ${CELL}`}>
        {[agencyName, ...jointAgencies].join('、')}
        <span className="block text-[0.8125rem] text-ink-3">
          {district ? words.district[district] : words.wholeCity}
        </span>
      </td>
      <td className={`mr-4 inline-block md:whitespace-nowrap ${CELL}`}>{words.stage[stage]}</td>
      <td className={`mr-4 inline-block ${CELL}`}>{budgetWords(budget, locale)}</td>
      <td className={`block ${CELL}`}>
        <span className="text-ink-3 md:hidden print:hidden">{until} </span>
        <time dateTime={closesAt}>{deadlineText(new Date(closesAt), locale)}</time>
      </td>
    </tr>
  )
}
