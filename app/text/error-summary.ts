import { catalogue } from './locale.ts'

/** The words of the list of what went wrong with a form. */
export const errorSummaryText = catalogue(
  {
    line: (field: string, sentence: string) => `${field}：${sentence}`,
    titleBefore: '有误：',
  },
  {
    line: (field: string, sentence: string) => `${field}: ${sentence}`,
    titleBefore: 'Error: ',
  },
)
