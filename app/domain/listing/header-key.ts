import { fold } from '../loose/clean.ts'

/** What the spellings of one header share: without blanks, marks, numbering, and units or hints in brackets. */
export function headerKey(header: string): string {
  const text = fold(header).toLowerCase()
  const bare = text.replace(/[([【{<][^)\]】}>]*[)\]】}>]/gu, '')
  return plain(bare) || plain(text)
}

const plain = (text: string) =>
  text.replace(/^\s*[\d一二三四五六七八九十]+\s*[.、]/u, '').replace(/[^\p{L}\p{N}#]+/gu, '')
