import type { LateDeed, Lateness } from '#app/domain/proposal/lateness.ts'
import { catalogue } from './locale.ts'

/** The page about a proposal, or a withdrawal, that came after the deadline. */
export const proposalLateText = catalogue(
  {
    title: {
      send: '晚了一步：方案没有收下',
      withdraw: '晚了一步：没有撤回',
    } satisfies Record<LateDeed, string>,
    lateBy: ({ days, hours, minutes, seconds, ms }: Lateness) => {
      const parts = [days && `${days} 天`, hours && `${hours} 小时`, minutes && `${minutes} 分`].filter(Boolean)
      return [...parts, `${seconds}.${String(ms).padStart(3, '0')} 秒`].join(' ')
    },
    late: (by: string) => `晚了 ${by}`,
    justLate: '正好在截止的那一刻到达；截止时刻本身已不算在内。',
    rule: '完整请求的最后一个字节在截止时刻之前到达服务器才算数，晚一毫秒也不接收。与你电脑上的钟无关。',
    arrivedAt: '到达时间（北京时间，服务器时钟）',
    closesAt: '截止时间（北京时间，服务器时钟）',
    difference: '相差',
    keptTitle: '你写的内容都在',
    kept: '草稿原样保留，仍可阅读、预览和打印。',
    counts: '截止前提交的那一份仍然有效，没有变化，回执编号：',
    toProposal: '打开我的方案',
    toReceipt: '查看有效的回执',
    toScenario: '回到场景页',
    canTitle: '还能做什么',
    can: [
      '截止时间对所有企业一样，需求单位、场景经理和平台管理员都不能代为接收。',
      '如果当时本站出了故障，请联系场景经理，并附上上面的两个时间。',
      '联系电话和邮箱在每一页的页脚。',
    ],
  },
  {
    title: { send: 'Too late: the proposal was not accepted', withdraw: 'Too late: it was not withdrawn' },
    lateBy: ({ days, hours, minutes, seconds, ms }) => {
      const parts = [days && `${days} d`, hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean)
      return [...parts, `${seconds}.${String(ms).padStart(3, '0')} s`].join(' ')
    },
    late: (by) => `Late by ${by}`,
    justLate: 'It arrived at the very instant of the deadline, which no longer counts.',
    rule: 'The last byte of the request must reach the server before the deadline; one millisecond late is late. The clock of your computer plays no part.',
    arrivedAt: "Arrived (Beijing time, server's clock)",
    closesAt: "Deadline (Beijing time, server's clock)",
    difference: 'Difference',
    keptTitle: 'Everything you wrote is kept',
    kept: 'The draft is kept as it is; you can still read, preview and print it.',
    counts: 'What you sent before the deadline still counts, unchanged. Receipt number: ',
    toProposal: 'Open my proposal',
    toReceipt: 'See the receipt that counts',
    toScenario: 'Back to the scenario',
    canTitle: 'What can still be done',
    can: [
      'The deadline is the same for everybody: neither the agency nor a curator or an administrator can take it in for you.',
      'If this site failed at that time, write to the curators and give them the two instants above.',
      'The telephone number and address are at the foot of every page.',
    ],
  },
)
