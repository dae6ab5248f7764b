import { describe, expect, test } from 'vitest'
import { fold, foldName } from '#app/matching/text/fold.ts'
import { segment } from '#app/matching/text/segment.ts'

describe('cutting text into units', () => {
  test('Han text gives its characters and neighbouring pairs', () => {
    expect(segment('无人机')).toEqual(['无', '无人', '人', '人机', '机'])
  })

  test('Latin words and numbers stay whole beside Han', () => {
    const units = segment(fold('5G+V2X路口,eVTOL与4D激光雷达、C-V2X、5.5G'))
    expect(units).toEqual(expect.arrayContaining(['5g', 'v2x', 'evtol', '4d', 'c-v2x', '5.5g', '激光']))
    expect(units).not.toContain('v')
  })

  test('pairs do not reach across punctuation', () => {
    expect(segment(fold('河道。无人机'))).not.toContain('道无')
  })

  test('full width and half width, upper and lower case are one', () => {
    expect(fold('ＡＩ+５Ｇ')).toBe('ai+5g')
    expect(foldName('Micro LED')).toBe(foldName('ｍｉｃｒｏ－ｌｅｄ'))
  })

  test('emoji and punctuation alone give nothing', () => {
    expect(segment(fold('🚁🚁!!!。。。"”'))).toEqual([])
  })
})
