import type { FileProblem } from '#app/domain/listing/file-problem.ts'
import type { Problem } from '#app/domain/loose/outcome.ts'
import type { ProblemCode } from '#app/domain/loose/problem-codes.ts'
import { filled, importText } from './import.ts'
import { importFileText } from './import-file.ts'
import type { Locale } from './locale.ts'
import { vocabularyText } from './vocabulary.ts'

/** What is wrong and how to mend it, ready to be shown. */
export interface ProblemSentence {
  what: string
  mend: string
}

const CHOICES: Partial<Record<ProblemCode, 'stage' | 'maturity' | 'mode' | 'wish'>> = {
  stageUnknown: 'stage',
  maturityUnknown: 'maturity',
  modeUnknown: 'mode',
  wishUnknown: 'wish',
}

/** The sentence of a problem in one row, with the names of choices and districts in the reader's language. */
export function problemSentence(locale: Locale, { code, params }: Problem): ProblemSentence {
  const words = vocabularyText[locale]
  const kind = CHOICES[code]
  const between = locale === 'zh' ? '、' : ', '
  const own = {
    ...params,
    ...(kind ? { choices: Object.values(words[kind]).join(between) } : {}),
    ...(code === 'districtAbolished' ? { successor: districtsIn(locale, String(params.successor)).join(between) } : {}),
  }
  const { what, mend } = importText[locale].problem[code]
  return { what: filled(what, own), mend: filled(mend, own) }
}

/** The sentence of a file that could not be read. */
export function fileSentence(locale: Locale, { code, params }: FileProblem): ProblemSentence {
  const { problem, looksLike } = importFileText[locale]
  const seen = Object.entries(looksLike).find(([kind]) => kind === params.looksLike)?.[1]
  const own = seen ? { ...params, looksLike: seen } : params
  return { what: filled(problem[code].what, own), mend: filled(problem[code].mend, own) }
}

/** The names of districts that the problem gives in Chinese. */
function districtsIn(locale: Locale, names: string): string[] {
  const own: Readonly<Record<string, string>> = vocabularyText[locale].district
  const codes = Object.entries(vocabularyText.zh.district)
  return names.split('、').map((name) => own[codes.find(([, zh]) => zh === name)?.[0] ?? ''] ?? name)
}
