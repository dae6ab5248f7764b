const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** How many characters a text has as people count them: a family emoji is one. */
export function graphemesIn(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
