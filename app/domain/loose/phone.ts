import { fold } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

const MOBILE = /^1[3-9]\d{9}$/u
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))-?(\d{7,8})$/u
const SERVICE = /^([48]00)-?(\d{3})-?(\d{4})$/u
const LOCAL = /^\d{7,8}$/u
const ABROAD = /^\+(?!86)\d{7,15}$/u
const EXTENSION = /(?:转|-|ext\.?|x)(\d{1,6})$/iu

/** Reads one telephone number: mobile, landline with area code and extension, 400 number, or +country code. */
export function phoneFrom(value: string | number): Outcome<string> {
  const shown = fold(String(value))
  const bare = shown.replace(/^(?:电话|手机|tel|phone)[.::]?\s*/iu, '').replace(/[\s.()]/gu, '')
  const text = bare.replace(/^(?:\+|00)86-?/u, '').replace(/^86(?=1[3-9]\d{9}$)/u, '')
  const whole = canonical(text)
  if (whole) return read(whole)
  const extension = EXTENSION.exec(text)
  const line = extension ? canonical(text.slice(0, -extension[0].length)) : null
  if (line && extension && !MOBILE.test(line)) return read(`${line}-${extension[1]}`)
  return refuse('phoneUnreadable', { value: shown })
}

function canonical(text: string): string | null {
  const digits = text.replaceAll('-', '')
  if (MOBILE.test(digits)) return digits
  const landline = LANDLINE.exec(text)
  if (landline) return `${landline[1]}-${landline[2]}`
  const service = SERVICE.exec(text)
  if (service) return `${service[1]}-${service[2]}-${service[3]}`
  if (LOCAL.test(text)) return text
  return ABROAD.test(digits) ? digits : null
}
