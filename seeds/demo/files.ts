import { momentOf } from '#app/domain/calendar-day.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'
import type * as tables from '#db/schema.ts'
import { demoId } from './demo-id.ts'

interface Asked {
  id: string
  askedOn: string
}

interface Answered {
  answerId: string
  publishedOn: string
}

/** Invented contents: they say of themselves that they are. */
const QUESTION_FILE = {
  name: '拟对接的接口清单（演示）.txt',
  text: '演示附件，内容虚构。\n1. 设备状态上报\n2. 告警推送\n3. 工单回写\n',
}
const ANSWER_FILE = {
  name: '现场条件一览（演示）.csv',
  text: '\ufeff项目,说明\n供电,220V 市电一路（演示）\n网络,有线接口一个（演示）\n踏勘,提前两天预约（演示）\n',
}

/** Puts the content of the demo's files on the disk and gives their rows: of one question that waits, of two answers. */
export async function fileRows(
  store: AttachmentStore,
  { questions, answers, personId }: { questions: readonly Asked[]; answers: readonly Answered[]; personId: string },
): Promise<(typeof tables.attachment.$inferInsert)[]> {
  const kept = async ({ name, text }: typeof QUESTION_FILE, mediaType: string) => {
    const bytes = new TextEncoder().encode(text)
    const digest = await store.put(bytes)
    return { name, mediaType, bytes: bytes.length, digest, field: 'files', state: 'clean' as const, removedAt: null }
  }
  const ofQuestion = await kept(QUESTION_FILE, 'text/plain')
  const ofAnswer = await kept(ANSWER_FILE, 'text/csv')
  return [
    ...questions.slice(2, 3).map(({ id: ownerId, askedOn }) => ({
      ...{ ...ofQuestion, id: demoId('attachment', ownerId), ownerNoun: 'question' as const, ownerId },
      ...{ createdById: null, createdAt: momentOf(askedOn) },
    })),
    ...answers.slice(0, 2).map(({ answerId: ownerId, publishedOn }) => ({
      ...{ ...ofAnswer, id: demoId('attachment', ownerId), ownerNoun: 'answer' as const, ownerId },
      ...{ createdById: personId, createdAt: momentOf(publishedOn) },
    })),
  ]
}
