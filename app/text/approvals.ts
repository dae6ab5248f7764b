import type { ApprovalStanding } from '#app/domain/review/several.ts'
import { catalogue } from './locale.ts'

/** Letting several scenarios pass at once: looked at first, done one by one, told one by one. */
export const approvalsText = catalogue(
  {
    title: '批量通过',
    lead: '逐项看过之后再通过。带线索的请先打开细看；不能通过的会写明原因，不影响其他场景。',
    caption: '要通过的场景',
    column: { title: '场景', agency: '单位', closes: '截止时间', hints: '机器线索', standing: '能否通过' },
    standing: {
      ready: '可以通过',
      passed: '已通过',
      notInReview: '不在审核中，可能已被撤回或退回',
      own: '由你填写或提交，请另一位场景经理审核',
      late: '征集截止时间已过，请退回',
      changed: '你看过之后单位又改过，请重新打开审核',
    } satisfies Record<ApprovalStanding, string>,
    approve: (n: number) => `确认通过 ${n} 项`,
    approving: '正在通过…',
    none: '没有可以通过的场景',
    noneNext: '回到待审核场景，勾选后再来。',
    back: '回到待审核场景',
    result: (passed: number, stayed: number) =>
      stayed === 0 ? `已通过 ${passed} 项。` : `已通过 ${passed} 项，${stayed} 项没有通过。`,
    stayed: '没有通过的',
    passedTitle: '已通过的',
    checkForm: '还不能通过',
    pick: (title: string) => `选“${title}”`,
    pickAll: '全选本页',
    look: '批量通过所选…',
  },
  {
    title: 'Approve several',
    lead: 'Look at each before it passes, first at those with hints. What cannot pass says why and stops none of the others.',
    caption: 'Scenarios to pass',
    column: { title: 'Scenario', agency: 'Agency', closes: 'Closes', hints: 'Noticed', standing: 'May it pass' },
    standing: {
      ready: 'may pass',
      passed: 'has passed',
      notInReview: 'not in review: recalled or sent back meanwhile',
      own: 'your own work; another curator reviews it',
      late: 'its deadline has passed; send it back',
      changed: 'changed since you saw it; open it again',
    },
    approve: (n: number) => `Approve ${n}`,
    approving: 'Approving…',
    none: 'Nothing here may pass',
    noneNext: 'Go back to the queue and tick some.',
    back: 'Back to the queue',
    result: (passed: number, stayed: number) =>
      stayed === 0 ? `${passed} passed.` : `${passed} passed, ${stayed} did not.`,
    stayed: 'Did not pass',
    passedTitle: 'Passed',
    checkForm: 'They cannot pass yet',
    pick: (title: string) => `Choose “${title}”`,
    pickAll: 'All on this page',
    look: 'Approve the chosen…',
  },
)
