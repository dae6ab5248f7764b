import { describe, expect, it } from 'vitest'
import { settleTags } from '#app/domain/listing/settle-tags.ts'
import { severalTags } from '#app/domain/loose/cells.ts'
import taxonomy from '#seeds/taxonomy/taxonomy.json' with { type: 'json' }
import { resolve } from '#tests/support/sheets/import-setting.ts'

describe('words of tags', () => {
  it.each([
    ['低空经济', ['lae'], true],
    ['低空', ['lae'], false],
    ['Ａ Ｉ', ['agi'], false],
    ['文旅', ['domain.文旅'], true],
    ['养老', ['domain.养老'], true],
    ['卫星互联网', ['fnet.sat'], true],
    ['人工智能', ['agi', 'ai_cluster'], false],
  ])('%s stands for %s', (word, ids, byName) => {
    expect(resolve(word)).toMatchObject({ ids, byName })
  })

  it('are unknown when no tag has them', () => {
    expect(resolve('炼金术')).toBeNull()
  })

  it('find every tag of the taxonomy by its name, as a cell would hold it', () => {
    for (const { id, name } of [...taxonomy.level1, ...taxonomy.level2]) {
      expect(settleTags(severalTags(`${name}、文旅`), resolve, {}).tagIds).toEqual([id, 'domain.文旅'])
    }
  })
})
