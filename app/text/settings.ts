import { catalogue } from './locale.ts'

/** What curators and administrators set for the whole platform. */
export const settingsText = catalogue(
  {
    title: '平台设置',
    lead: '对全站生效，每次修改都记入审计记录。',
    field: {
      stalledDays: '多少天没有进展算停滞',
      reminderDays: '隔几天提醒一次',
      qualificationDays: '资质到期前多少天提醒',
      reverifyMonths: '核验多少个月后需要复核',
      cutOffDays: '截止前多少个工作日停止提问',
      answerDays: '提问后多少个工作日内公开答复',
      threshold: '开标需要几位保管人',
    },
    hint: {
      stalledDays: (min: number, max: number) => `天，${min} 到 ${max}。停滞的对接自动浮现在场景经理的工作台。`,
      reminderDays: (min: number, max: number) =>
        `天，${min} 到 ${max}。牵线满这些天没有答复、下一步到期或已停滞的对接，每隔这些天提醒一次。`,
      qualificationDays: (min: number, max: number) =>
        `天，${min} 到 ${max}。企业工作台提前这些天提示；过期的资质照常公开、标明已过期，不再计入匹配。`,
      reverifyMonths: (min: number, max: number) =>
        `个月，${min} 到 ${max}。过了这些月，公开页面注明“待复核”，单位可以申请复核。`,
      cutOffDays: (min: number, max: number) => `个工作日，${min} 到 ${max}。填 0 则可以一直问到截止当日。`,
      answerDays: (min: number, max: number) => `个工作日，${min} 到 ${max}。超过时限的提问在单位工作台标为逾期。`,
      threshold: (min: number, max: number) =>
        `位，${min} 到 ${max}。对此后生成的开标密钥有效；已生成的不变。保管人不足时不能提交方案。`,
    },
    setBy: (name: string, day: string) => `${name}于${day}设置`,
    standard: (value: number) => `默认值 ${value}`,
    save: '保存设置',
    saved: '设置已保存。',
    checkForm: '请先改正下面的问题',
  },
  {
    title: 'Settings of the platform',
    lead: 'They hold for the whole site; every change is in the audit trail.',
    field: {
      stalledDays: 'Days without a step until a match is stalled',
      reminderDays: 'Days between reminders',
      qualificationDays: 'Days before a qualification runs out to remind its company',
      reverifyMonths: 'Months until a verification is to be looked at again',
      cutOffDays: 'Working days before the deadline after which nothing is asked',
      answerDays: 'Working days within which a question is answered in public',
      threshold: 'Custodians it takes to open proposals',
    },
    hint: {
      stalledDays: (min: number, max: number) =>
        `Days, ${min} to ${max}. Stalled matches surface on the curator’s desk by themselves.`,
      reminderDays: (min: number, max: number) =>
        `Days, ${min} to ${max}. An introduction unanswered for so long, a step that is due or a stalled match is recalled to mind once in so many days.`,
      qualificationDays: (min: number, max: number) =>
        `Days, ${min} to ${max}. The company’s desk says so that early; what has run out stays public, marked, and no longer counts in matching.`,
      reverifyMonths: (min: number, max: number) =>
        `Months, ${min} to ${max}. After that the public page says that it is due again, and the organisation may ask for it.`,
      cutOffDays: (min: number, max: number) =>
        `Working days, ${min} to ${max}. With 0 one may ask until the last day.`,
      answerDays: (min: number, max: number) =>
        `Working days, ${min} to ${max}. What waits longer is marked as overdue on the agency’s desk.`,
      threshold: (min: number, max: number) =>
        `People, ${min} to ${max}. Counts for opening keys made from then on. Without enough custodians nothing can be handed in.`,
    },
    setBy: (name: string, day: string) => `set by ${name} on ${day}`,
    standard: (value: number) => `standard: ${value}`,
    save: 'Save the settings',
    saved: 'The settings are saved.',
    checkForm: 'Please correct the following',
  },
)
