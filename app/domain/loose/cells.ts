import { cleanLine, cleanText, wordKey } from './clean.ts'

/** The words of a cell that holds several, split at 、 ， ； ; , and line breaks, each once, in their order. */
export function severalWords(text: string): string[] {
  return distinct(cleanText(text).split(/[、，,；;;\n]+/u))
}

/** As `severalWords`, with a slash or a bar separating too. */
export function severalTags(text: string): string[] {
  return distinct(cleanText(text).split(/[、，,；;;\n/／|｜]+/u))
}

/** The names of a cell that holds several: commas and blanks may be part of a name. */
export function severalNames(text: string): string[] {
  return distinct(cleanText(text).split(/[、；;;\n|｜]+/u))
}

function distinct(parts: string[]): string[] {
  const seen = new Map<string, string>()
  for (const part of parts) {
    const word = cleanLine(part)
    const key = wordKey(word)
    if (key !== '' && !seen.has(key)) seen.set(key, word)
  }
  return [...seen.values()]
}
