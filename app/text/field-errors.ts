import { catalogue, type Locale } from './locale.ts'

/** What is wrong with a field, by code; an argument after the colon of a code stands for its number. */
const fieldErrorText = catalogue(
  {
    required: () => '请填写这一项。',
    tooLong: (n: string) => `不能超过 ${n} 个字。`,
    tooShort: (n: string) => `至少需要 ${n} 个字。`,
    email: () => '请填写完整的邮箱地址，例如 name@example.cn。',
    choose: () => '请选择一项。',
    unknown: () => '这一项的内容无法识别，请按提示的格式填写。',
    wrongPassword: () => '邮箱或密码不对。请检查后再试，或联系本单位负责人。',
    other: () => '这一项有误，请检查。',
  },
  {
    required: () => 'Please fill this in.',
    tooLong: (n: string) => `At most ${n} characters.`,
    tooShort: (n: string) => `At least ${n} characters.`,
    email: () => 'Please give a complete e-mail address such as name@example.cn.',
    choose: () => 'Please choose one.',
    unknown: () => 'This cannot be read; please write it as the hint shows.',
    wrongPassword: () => 'E-mail or password is wrong. Please check, or ask an owner of your organisation.',
    other: () => 'Something is wrong here; please check.',
  },
)

type Words = Record<string, (argument: string) => string>

/** The sentence for one code such as `required` or `tooLong:80`. */
export function fieldErrorWords(code: string, locale: Locale): string {
  const [key = '', argument = ''] = code.split(/:(.*)/s)
  const words: Words = fieldErrorText[locale]
  return (words[key] ?? fieldErrorText[locale].other)(argument)
}

/** Every field's sentences, for the summary and beside the fields: the same words in both places. */
export function worded(errors: Record<string, string[]> | undefined, locale: Locale): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors ?? {}).map(([name, codes]) => [name, codes.map((code) => fieldErrorWords(code, locale))]),
  )
}
