import { catalogue } from './locale.ts'

/** What amendments mean for proposals: overtaken, confirmed, unconfirmed. */
export const overtakenText = catalogue(
  {
    overtaken: (numbers: string) => `你的方案提交于变更公告第 ${numbers} 号之前`,
    overtakenText:
      '请看清变更内容。方案不用改，就点“确认仍然有效”；要改，请在截止前重新提交。未确认的，开启后会向单位注明。',
    confirm: '确认方案仍然有效',
    confirmed: '已确认，方案在变更之后仍然有效。',
    readChange: (n: string) => `看变更公告第 ${n} 号`,
    sinceDraft: '你上次保存之后，场景有变更',
    unconfirmed: (numbers: string) => `未就变更公告第 ${numbers} 号确认`,
    unconfirmedText: '这份方案提交于变更之前，企业在截止前没有确认它在变更后仍然有效。',
    deskSection: '场景有变更，方案待确认',
    deskAct: '去确认',
  },
  {
    overtaken: (numbers: string) => `Your proposal was sent before amendment No. ${numbers}`,
    overtakenText:
      'Please read what changed. If nothing has to be altered, confirm that it still stands; else send it again before the deadline. Unconfirmed ones are shown to the agency as such.',
    confirm: 'It still stands',
    confirmed: 'Confirmed: your proposal stands after the amendment.',
    readChange: (n: string) => `Read amendment No. ${n}`,
    sinceDraft: 'The scenario was amended after you last saved',
    unconfirmed: (numbers: string) => `Not confirmed after amendment No. ${numbers}`,
    unconfirmedText: 'It was sent before the amendment, and the company did not confirm in time that it still stands.',
    deskSection: 'Amended scenarios: proposals to confirm',
    deskAct: 'Confirm',
  },
)
