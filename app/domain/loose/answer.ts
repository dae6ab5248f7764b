import { wordKey } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

const YES = /^(?:是|允许|接受|可以|可|支持|√|✓|y|yes|true|1)(?:联合体|联合体投标|联合申报)?$/u
const NO = /^(?:否|不|不是|不允许|不接受|不可以|不可|不支持|×|✗|n|no|false|0)(?:联合体|联合体投标|联合申报)?$/u

/** Reads yes or no: 是, 否, 允许, 不接受, √, yes. */
export function answerFrom(value: string | boolean): Outcome<boolean> {
  if (typeof value === 'boolean') return read(value)
  const key = wordKey(value)
  if (YES.test(key)) return read(true)
  if (NO.test(key)) return read(false)
  return refuse('answerUnreadable', { value })
}

/** What a remark says about consortia: 允许联合体 true, 不接受联合体 false, nothing null. */
export function consortiumIn(note: string): boolean | null {
  if (/(?:不允许|不接受|不得|不支持|谢绝|不可)[^，,。；;]{0,6}联合体|no consorti/iu.test(note)) return false
  return /(?:允许|接受|支持|可|欢迎|鼓励)[^，,。；;]{0,6}联合体|consorti(?:um|a) (?:allowed|welcome)/iu.test(note)
    ? true
    : null
}
