import { describe, expect, test } from 'vitest'
import { commonRuns } from '#app/matching/text/common-runs.ts'

describe('the phrases two texts share', () => {
  test('are the longest common runs, not their pieces', () => {
    expect(commonRuns('希望识别水面漂浮物。', '可识别水面漂浮物并告警')).toEqual(['识别水面漂浮物'])
  })

  test('never contain half a Latin word', () => {
    expect(commonRuns('部署v2x路侧', 'av2x路侧')).toEqual(['路侧'])
  })

  test('begin and end with words that say something', () => {
    expect(commonRuns('河道的和水库', '河道的与水库')).toEqual(['河道', '水库'])
  })

  test('are none when the texts share single characters only', () => {
    expect(commonRuns('水质', '水位')).toEqual([])
  })
})
