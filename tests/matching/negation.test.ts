import { describe, expect, test } from 'vitest'
import { withoutNegated } from '#app/matching/text/negation.ts'
import { engineWith, profile } from './city-taxonomy.ts'
import { OFFERS } from './market.ts'

describe('what a text says it is not about', () => {
  test('an excluded thing is taken out up to the end of its clause', () => {
    expect(withoutNegated('本项目不涉及无人机、机器人,只做水质监测')).not.toMatch(/无人机|机器人/)
    expect(withoutNegated('本项目不涉及无人机,只做水质监测')).toContain('水质监测')
  })

  test('what follows 的 or a turn of the sentence stays', () => {
    expect(withoutNegated('不涉及飞行的河道监测')).toContain('河道监测')
    expect(withoutNegated('不包括整车但包括充电桩')).toContain('充电桩')
  })

  test('a need that excludes drones infers no drone tag and ranks boats above them', () => {
    const engine = engineWith({ offers: OFFERS })
    const text = '清理水面漂浮物,自主航行,不涉及无人机巡检。'
    expect(engine.suggestTags(text, 20).map(({ tag }) => tag)).not.toContain('lae.uav')
    expect(engine.rank(profile({ id: 'n', text }), 'offers', { limit: 1 })[0]?.id).toBe('boats')
  })
})
