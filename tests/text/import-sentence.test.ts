import { describe, expect, it } from 'vitest'
import { oneOf } from '#app/domain/loose/choices.ts'
import { districtFrom } from '#app/domain/loose/districts.ts'
import { STAGE_WORDS } from '#app/domain/loose/words.ts'
import { fileSentence, problemSentence } from '#app/text/import-sentence.ts'

describe('a problem in words', () => {
  it('names the choices in the language of the reader', () => {
    const outcome = oneOf(STAGE_WORDS, '试运行', 'stageUnknown')
    if (outcome.ok) throw new Error('试运行 is no stage')
    expect(problemSentence('zh', outcome.problem)).toEqual({
      what: '没有“试运行”这个发展阶段',
      mend: '请在这几个里选：早期验证、融合试验、综合推广。',
    })
    expect(problemSentence('en', outcome.problem).mend).toBe(
      'Choose one of: Early validation, Integration trial, Rollout.',
    )
  })

  it('names the district that took the place of an abolished one', () => {
    const outcome = districtFrom('江干区')
    if (outcome.ok) throw new Error('江干区 was abolished')
    expect(problemSentence('zh', outcome.problem).mend).toContain('上城区、钱塘区')
    expect(problemSentence('en', outcome.problem).mend).toContain('Shangcheng, Qiantang')
  })

  it('says what a file is that is no table', () => {
    const problem = { code: 'notASheet', params: { looksLike: 'program' } } as const
    expect(fileSentence('zh', problem).what).toBe('这不是表格文件，看内容是程序')
    expect(fileSentence('en', problem).what).toBe('This is no table; its content is a program')
  })
})
