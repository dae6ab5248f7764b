const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'grapheme' }) : null

/** Counts characters as people do: a family emoji is one. Without a segmenter (Chromium 86), code points. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter ? segmenter.segment(text) : text) count += 1
  return count
}
