import type { event } from '#db/schema.ts'

type EventText = Pick<
  typeof event.$inferInsert,
  'kind' | 'title' | 'place' | 'about' | 'capacity' | 'tagIds' | 'tables' | 'slotMinutes' | 'agenda'
>

/** What the two invented events are called and say. */
export const EVENT_TEXTS = {
  coming: {
    kind: 'meeting',
    title: '城市治理与低空场景供需对接会（演示）',
    place: '杭州市某创新中心三楼会议厅（演示地点，非真实）',
    about:
      '面向正在征集方案的场景单位，以及有成熟产品、愿意先小范围试用的企业。上半场由四家单位各讲十分钟需求，下半场一对一洽谈。\n请参会企业准备一页纸：能解决哪一项、需要单位开放什么、多久能看到第一批结果。',
    capacity: 40,
    tagIds: ['lae', 'agi'],
    tables: 6,
    slotMinutes: 20,
    agenda: [
      { time: '13:30', title: '签到、领取桌位表', speaker: '' },
      { time: '13:40', title: '四家单位发布需求', speaker: '各单位业务负责人（演示）' },
      { time: '14:20', title: '洽谈规则与桌位说明', speaker: '场景经理 沈知遥（演示）' },
      { time: '14:30', title: '一对一洽谈', speaker: '' },
      { time: '16:50', title: '汇总下一步、合影', speaker: '' },
    ],
  },
  held: {
    kind: 'roadshow',
    title: '具身智能与智能终端企业路演（演示）',
    place: '杭州市某产业园路演厅（演示地点，非真实）',
    about: '六家企业各讲八分钟，随后与感兴趣的单位一对一洽谈。内容为虚构。',
    capacity: null,
    tagIds: ['hum'],
    tables: 8,
    slotMinutes: 20,
    agenda: [
      { time: '13:30', title: '企业路演', speaker: '六家企业（演示）' },
      { time: '14:30', title: '一对一洽谈', speaker: '' },
    ],
  },
} satisfies Record<string, EventText>

/** A few words with which organisations register. */
export const REGISTRATION_NOTES = {
  agency: ['希望见能先做小范围试用、三个月内看到数据的团队。', '优先谈已有同类项目落地的企业。', ''],
  company: ['有现成样机，可以带到现场。', '想了解场地和数据能开放到什么程度。', '', '希望直接见业务处室。', ''],
} as const
