import { catalogue } from './locale.ts'

/** What curators and administrators set for the matches of the whole site. */
export const settingsText = catalogue(
  {
    title: '对接设置',
    lead: '对全站生效，每次修改都记入审计记录。',
    field: { stalledDays: '多少天没有进展算停滞', reminderDays: '隔几天提醒一次' },
    hint: {
      stalledDays: (min: number, max: number) => `天，${min} 到 ${max}。停滞的对接自动浮现在场景经理的工作台。`,
      reminderDays: (min: number, max: number) =>
        `天，${min} 到 ${max}。牵线满这些天没有答复、下一步到期或已停滞的对接，每隔这些天提醒一次。`,
    },
    setBy: (name: string, day: string) => `${name}于${day}设置`,
    standard: (value: number) => `默认值 ${value}`,
    save: '保存设置',
    saved: '设置已保存。',
    checkForm: '请先改正下面的问题',
  },
  {
    title: 'Match settings',
    lead: 'They hold for the whole site; every change is in the audit trail.',
    field: { stalledDays: 'Days without a step until a match is stalled', reminderDays: 'Days between reminders' },
    hint: {
      stalledDays: (min: number, max: number) =>
        `Days, ${min} to ${max}. Stalled matches surface on the curator’s desk by themselves.`,
      reminderDays: (min: number, max: number) =>
        `Days, ${min} to ${max}. An introduction unanswered for so long, a step that is due or a stalled match is recalled to mind once in so many days.`,
    },
    setBy: (name: string, day: string) => `set by ${name} on ${day}`,
    standard: (value: number) => `standard: ${value}`,
    save: 'Save the settings',
    saved: 'The settings are saved.',
    checkForm: 'Please correct the following',
  },
)
