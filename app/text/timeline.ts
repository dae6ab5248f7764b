import { catalogue } from './locale.ts'

/** The public life of a scenario. */
export const timelineText = catalogue(
  {
    title: '进展',
    published: '发布，开始征集方案',
    closes: '方案征集截止',
    closed: '方案征集截止',
    read: '开启方案',
    unsealed: '开标',
    answered: (n: string) => `公布 ${n} 条答疑`,
    corrected: '更正一条答疑',
    ahead: '将至',
  },
  {
    title: 'What has happened',
    published: 'Published, open for proposals',
    closes: 'Proposals close',
    closed: 'Proposals closed',
    read: 'Proposals opened',
    unsealed: 'Opening of the proposals',
    answered: (n: string) => `${n} ${n === '1' ? 'question' : 'questions'} answered`,
    corrected: 'An answer was corrected',
    ahead: 'ahead',
  },
)
