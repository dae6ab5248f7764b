export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Words in both languages. The Chinese ones are the source: English must have the same keys and arguments. */
export interface Catalogue<Words> {
  zh: Words
  en: Words
}

type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Shape<T[K]> }

/** Puts the two languages of one area together; a key that English lacks, or has too many, does not compile. */
export function catalogue<Zh>(zh: Zh, en: Shape<Zh>): Catalogue<Shape<Zh>> {
  return { zh: zh as Shape<Zh>, en }
}
