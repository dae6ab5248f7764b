import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleEnhance } from './bundle.ts'

const GZIPPED_MAX_BYTES = 10_000

/** What Chromium 86 does not have and a build target does not translate. */
const TOO_NEW = [
  /\.at\(/,
  /structuredClone/,
  /\.findLast(Index)?\(/,
  /Object\.hasOwn/,
  /randomUUID/,
  /AbortSignal\.(timeout|any)/,
  /:(has|is|where)\(/,
  /\.toSorted\(|\.toReversed\(|\.with\(/,
  /Object\.groupBy/,
  /Promise\.withResolvers/,
  /showPopover|setHTMLUnsafe|\.inert\b/,
]

test('the enhancement script of every page is at most 10 kB on the wire', async () => {
  const code = await bundleEnhance()
  expect(code.length).toBeGreaterThan(1000)
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(GZIPPED_MAX_BYTES)
})

test('the script asks nothing of the browser that Chromium 86 lacks, and never writes HTML or evaluates text', async () => {
  const code = await bundleEnhance()
  const found = [...TOO_NEW, /innerHTML|outerHTML|insertAdjacentHTML|document\.write/, /\beval\(|new Function/].filter(
    (pattern) => pattern.test(code),
  )
  expect(found).toEqual([])
})
