import { type APIRequestContext, request } from '@playwright/test'
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

/** Makes these requests come from one person of the cast, named by the key that the seeds give them. */
export async function signInAs(request: APIRequestContext, key: string, baseURL: string): Promise<void> {
  const answer = await request.post('/sign-in/demo', {
    form: { personId: demoId('person', key), to: '/help' },
    headers: { Origin: baseURL },
    maxRedirects: 0,
  })
  if (answer.status() !== 303) throw new Error(`${key} could not sign in: ${answer.status()}`)
}

export type Everybody = Record<Persona, APIRequestContext>

/** A context for each of the personas, signed in. */
export async function everybody(baseURL: string): Promise<Everybody> {
  const come = async (persona: Persona): Promise<[Persona, APIRequestContext]> => {
    const context = await request.newContext({ baseURL })
    const key = PERSONAS[persona]
    if (key) await signInAs(context, key, baseURL)
    return [persona, context]
  }
  return Object.fromEntries(await Promise.all(PERSONA_NAMES.map(come))) as Everybody
}
