import type { Duty } from '#app/domain/match/reminder.ts'
import { catalogue } from './locale.ts'

/** What waits at a desk about pairs: times to agree to, steps that are due, introductions that nobody answers. */
export const matchDueText = catalogue(
  {
    title: '到期与待确认的对接',
    curatorTitle: '要跟进的对接',
    pair: (need: string, other: string) => `${need} · ${other}`,
    duty: {
      answer: '牵线还没有得到答复',
      time: '对方提议了见面时间',
      step: '下一步已到期',
    } satisfies Record<Duty, string>,
    timeAt: (when: string) => `待确认：${when}`,
    stepOn: (step: string, day: string) => `${step}（${day}）`,
    reminded: (day: string) => `${day}已提醒`,
    open: '去处理',
  },
  {
    title: 'Matches that wait for you',
    curatorTitle: 'Matches to follow up',
    pair: (need: string, other: string) => `${need} · ${other}`,
    duty: {
      answer: 'The introduction has not been answered',
      time: 'A time to meet is proposed',
      step: 'The next step is due',
    },
    timeAt: (when: string) => `to confirm: ${when}`,
    stepOn: (step: string, day: string) => `${step} (${day})`,
    reminded: (day: string) => `reminded on ${day}`,
    open: 'Open',
  },
)
