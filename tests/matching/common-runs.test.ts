import { describe, expect, test } from 'vitest'
import { commonRuns, textOf } from '#app/matching/text/common-runs.ts'
import { wordsOf } from '#app/matching/text/words.ts'

const shared = (a: string, b: string) => commonRuns(wordsOf(a), wordsOf(b)).map(({ words }) => textOf(words))

describe('the runs of words two texts share', () => {
  test('are the longest, not their pieces', () => {
    expect(shared('希望识别水面漂浮物。', '可识别水面漂浮物并告警')).toEqual(['识别水面漂浮物'])
  })

  test('never contain half a word of either text', () => {
    expect(shared('部署v2x路侧', 'av2x路侧')).toEqual(['路侧'])
    expect(shared('雨天巡查', '雾天巡查')).toEqual(['巡查'])
    expect(shared('断路断网时', '断电断路断网时')).toEqual(['断路断网时'])
  })

  test('know what touches them in either text', () => {
    const [run] = commonRuns(wordsOf('在河道巡查。'), wordsOf('巡查服务'))
    expect(run).toMatchObject({ before: ['道'], after: ['服'] })
  })

  test('never reach across punctuation', () => {
    expect(shared('河道、水库', '河道水库')).toEqual(['河道', '水库'])
  })

  test('are none when the texts share characters, but no word', () => {
    expect(shared('水质', '水位')).toEqual([])
  })
})
