import { request } from '@playwright/test'
import { DEMO_PASSWORD } from '#app/domain/account/demo-password.ts'
import { connect } from '../../../db/connect.ts'
import { sharesOf } from '../../../db/stores/sealing/opening-keys.ts'

/** The agency's custodian and the curator open what was handed in for a scenario, each with their password. */
export async function openProposals(scenarioId: string, origin: string): Promise<void> {
  const db = await connect(process.env.DATABASE_URL ?? '')
  const shares = await sharesOf(db.read, scenarioId)
  await db.close()
  for (const seat of ['agency', 'curator']) {
    const personId = shares.find((share) => share.seat === seat)?.personId
    if (!personId) throw new Error(`nobody sits for ${seat} at ${scenarioId}`)
    const context = await request.newContext({ baseURL: origin, extraHTTPHeaders: { Origin: origin } })
    await context.post('/sign-in/demo', { form: { personId, to: '/help' }, maxRedirects: 0 })
    const path = `/openings/${scenarioId}`
    const given = await context.post(path, { form: { password: DEMO_PASSWORD }, maxRedirects: 0 })
    if (given.status() !== 303) throw new Error(`${seat} could not open: ${given.status()}`)
    await context.dispose()
  }
}
