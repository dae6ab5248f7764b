import type { Outcome } from '#app/domain/event/minutes.ts'
import { eventText } from './event.ts'
import { catalogue, type Locale } from './locale.ts'

const eventSheetText = catalogue(
  {
    name: '洽谈安排',
    headers: {
      from: '开始',
      until: '结束',
      table: '桌号',
      scenario: '场景',
      code: '场景编号',
      agency: '需求单位',
      company: '企业',
      outcome: '结果',
      next: '下一步',
      on: '日期',
    },
  },
  {
    name: 'Plan of the talks',
    headers: {
      from: 'From',
      until: 'Until',
      table: 'Table',
      scenario: 'Scenario',
      code: 'Code',
      agency: 'Agency',
      company: 'Company',
      outcome: 'Outcome',
      next: 'Next step',
      on: 'On',
    },
  },
)

/** The words of a plan as a file. */
export function planSheetWords(locale: Locale) {
  return { ...eventSheetText[locale], outcome: (outcome: Outcome) => eventText[locale].outcome[outcome] }
}
