import { describe, expect, it } from 'vitest'
import { FILE_PROBLEM_CODES } from '#app/domain/listing/file-problem.ts'
import { PROBLEM_CODES } from '#app/domain/loose/problem-codes.ts'
import { filled, importText } from '#app/text/import.ts'
import { importFileText } from '#app/text/import-file.ts'

const namesIn = (sentence: { what: string; mend: string }) =>
  [...`${sentence.what}${sentence.mend}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('the sentences of an import', () => {
  it.each(PROBLEM_CODES)('name the same in both languages for %s', (code) => {
    const names = new Set(namesIn(importText.zh.problem[code]))
    expect(new Set(namesIn(importText.en.problem[code]))).toEqual(names)
  })

  it.each(FILE_PROBLEM_CODES)('name the same in both languages for a file with %s', (code) => {
    expect(namesIn(importFileText.en.problem[code])).toEqual(namesIn(importFileText.zh.problem[code]))
  })

  it('are filled with what is wrong, and show plainly what is missing', () => {
    expect(filled('“{word}”已经撤销，{other}', { word: '江干区' })).toBe('“江干区”已经撤销，{other}')
  })
})
