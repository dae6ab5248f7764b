import type { ScheduleFailure } from '#app/domain/list/publishing.ts'
import { catalogue } from './locale.ts'

/** Setting the time at which a list is published by itself. */
export const listScheduleText = catalogue(
  {
    title: '定时发布',
    lead: '到时由系统按现在核对过的样子发布。定时之后改动清单，需要重新核对并定时；到时若有条件不满足，就不发布，并在这里说明原因。',
    field: '发布时间',
    hint: '例如 2026年12月1日 10:00；只写日期即当日 9:00。以服务器时间为准。',
    submit: (n: number) => `定时发布 ${n} 项场景`,
    back: '返回清单',
    checkForm: '还没有定时',
    link: '改为定时发布…',
    planned: (at: string) => `将于 ${at} 自动发布`,
    plannedText: '在此之前可以取消，或重新定时。',
    stale: '定时之后清单有改动，到时不会发布。请重新核对并定时。',
    again: '重新定时',
    cancel: '取消定时',
    dismiss: '知道了',
    failed: (at: string) => `${at} 的定时发布没有执行`,
    why: {
      obstacles: '到时有条件不满足：',
      changed: '定时之后清单改过，或有场景离开了清单。请重新核对并定时。',
      noCurator: '设定时间的人已不是场景经理。请由现任场景经理重新定时。',
    } satisfies Record<ScheduleFailure['why'], string>,
    tag: (at: string) => `定时 ${at}`,
    tagFailed: '定时发布未成',
    done: { scheduled: '已定时', unscheduled: '已取消定时' },
  },
  {
    title: 'Publish at a set time',
    lead: 'The site publishes the list then, as it was checked now. Who changes the list afterwards checks it and sets the time again. If something stands against it then, it is not published and this page says why.',
    field: 'Publish at',
    hint: "Such as 2026-12-01 10:00; a day alone means 9:00. The server's clock decides.",
    submit: (n: number) => `Set the time for ${n} ${n === 1 ? 'scenario' : 'scenarios'}`,
    back: 'Back to the list',
    checkForm: 'No time was set',
    link: 'Publish at a set time…',
    planned: (at: string) => `Will be published at ${at}`,
    plannedText: 'Until then the time can be taken back or set anew.',
    stale:
      'The list was changed after its time was set and will not be published then. Check it and set the time again.',
    again: 'Set the time again',
    cancel: 'Take the time back',
    dismiss: 'Understood',
    failed: (at: string) => `It was not published at ${at}`,
    why: {
      obstacles: 'Something stood against it:',
      changed: 'The list was changed after its time was set, or a scenario left it. Check it and set the time again.',
      noCurator: 'Who set the time is no curator any more. Another curator sets it again.',
    },
    tag: (at: string) => `set for ${at}`,
    tagFailed: 'was not published',
    done: { scheduled: 'The time is set', unscheduled: 'The time was taken back' },
  },
)
