import { monthAt } from '#app/domain/forecast/month.ts'
import type { forecast } from '#db/schema.ts'
import { atDay } from '../days.ts'
import { demoId } from '../demo-id.ts'
import { writerOf } from '../people/rows.ts'
import { tagsOf } from '../tags.ts'

interface Coming {
  agency: string
  title: string
  summary: string
  tags: string[]
  /** From now until about the expected month. */
  inDays: number
}

const COMING: readonly Coming[] = [
  {
    agency: 'a1',
    title: '镇街应急物资无人机投送（演示）',
    summary: '汛期道路中断时，把药品和通信设备送到山区村。拟开放三条起降航线和两处仓库，先做一个汛期的试验。',
    tags: ['低空经济', '无人机'],
    inDays: 20,
  },
  {
    agency: 'a3',
    title: '公交走廊信号优先（演示）',
    summary: '在两条早晚高峰走廊上试验公交到站预测与信号优先，拟开放路口信号机接口和一年的到站数据。',
    tags: ['智能网联', '交通'],
    inDays: 50,
  },
  {
    agency: 'a2',
    title: '夜间保洁机器人协同作业（演示）',
    summary: '两条商业街凌晨由机器人清扫、人工收尾，看一年下来能不能少走一半路。拟开放作业路段和充电场地。',
    tags: ['机器人'],
    inDays: 80,
  },
]

/** Invented scenarios that are announced and not written yet. */
export function forecastRows(now: Date): (typeof forecast.$inferInsert)[] {
  return COMING.map(({ agency, title, summary, tags, inDays }, at) => {
    const { ids: tagIds, free: freeTags } = tagsOf(tags)
    const createdAt = atDay(now, -3 - at, 10)
    return {
      id: demoId('forecast', String(at)),
      agencyId: demoId('organisation', agency),
      state: 'announced',
      ...{ title, summary, tagIds, freeTags },
      expectedMonth: monthAt(atDay(now, inDays, 9)),
      closedReason: '',
      demo: true,
      createdById: demoId('person', writerOf(agency)),
      version: 1,
      createdAt,
      updatedAt: createdAt,
    }
  })
}
