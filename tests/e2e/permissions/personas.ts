import type { APIRequestContext } from '@playwright/test'
import { demoId } from '#seeds/demo/demo-id.ts'

/**
 * One person of each kind. a: owner and viewer of the agency that the records are about, and x, the owner of another;
 * c: the same of the company; then the platform's roles. The columns of the tables stand in this order.
 */
export const PERSONAS = {
  visitor: null,
  aO: 'ye.tingzhou',
  aV: 'qiu.ning',
  aX: 'pan.wantong',
  cO: 'gu.linfeng',
  cV: 'tan.yu',
  cX: 'kang.zhuo',
  curator: 'shen.zhiyao',
  evaluator: 'wen.yanqiu',
  admin: 'bai.jingzhi',
  auditor: 'yan.suhe',
} as const
export type Persona = keyof typeof PERSONAS
export const PERSONA_NAMES = Object.keys(PERSONAS) as Persona[]

/** Makes these requests come from one person of the cast. */
export async function signInAs(request: APIRequestContext, persona: Persona, baseURL: string): Promise<void> {
  const key = PERSONAS[persona]
  if (!key) return
  const answer = await request.post('/sign-in/demo', {
    form: { personId: demoId('person', key), to: '/help' },
    headers: { Origin: baseURL },
    maxRedirects: 0,
  })
  if (answer.status() !== 303) throw new Error(`${key} could not sign in: ${answer.status()}`)
}
