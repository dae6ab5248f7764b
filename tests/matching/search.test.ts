import { describe, expect, test } from 'vitest'
import { engineWith } from './city-taxonomy.ts'
import { OFFERS, RIVER_NEED } from './market.ts'

const engine = engineWith({ needs: [RIVER_NEED], offers: OFFERS })
const found = (query: string) => engine.search(query, 'offers', { limit: 5 }).hits.map(({ id }) => id)

describe('the search box', () => {
  test('finds a fragment of a Chinese word wherever it stands', () => {
    expect(found('翻身')).toEqual(['care'])
    expect(found('版型')).toEqual(['fashion'])
  })

  test('finds by an alias that stands nowhere in the text', () => {
    expect(found('USV')[0]).toBe('boats')
    expect(found('机巢')[0]).toBe('inspection')
  })

  test('finds needs as well as offers', () => {
    expect(engine.search('巡河', 'needs', { limit: 5 }).hits.map(({ id }) => id)).toEqual(['river'])
  })

  test('finds nothing for what is not there', () => {
    expect(found('量子纠缠态')).toEqual([])
    expect(found('   ')).toEqual([])
  })
})
