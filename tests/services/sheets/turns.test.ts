import { describe, expect, it } from 'vitest'
import { turns } from '#app/services/sheets/turns.ts'

describe('turns', () => {
  it('let two run and the others follow in their order, also after a failure', async () => {
    const inTurn = turns(2)
    const log: string[] = []
    const ends: (() => void)[] = []
    const work = (name: string) =>
      inTurn(async () => {
        log.push(name)
        await new Promise<void>((end) => ends.push(end))
        if (name === 'b') throw new Error('b fails')
      }).catch(() => log.push('failed'))
    const all = ['a', 'b', 'c', 'd'].map(work)
    const settle = () => new Promise((next) => setImmediate(next))
    await settle()
    expect(log).toEqual(['a', 'b'])
    ends[1]?.()
    await settle()
    expect(log).toEqual(['a', 'b', 'c', 'failed'])
    ends[0]?.()
    await settle()
    expect(log).toEqual(['a', 'b', 'c', 'failed', 'd'])
    for (const end of ends) end()
    await Promise.all(all)
  })
})
