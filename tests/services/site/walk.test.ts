import { expect, test } from 'vitest'
import { type Ask, walkOver } from '#app/services/site/walk.ts'

/** A small site; an address that is not here answers 404, `null` does not answer. */
const SITE: Record<string, string | number | null> = {
  '/': '<a href="/lists">lists</a> <a href="scenarios?page=2#top">more</a> <a href="/gone">gone</a>',
  '/lists':
    '<a href="/">home</a> <a href="/gone">gone too</a> <a href="/slow">slow</a> <a href="/files/list.xlsx">file</a>',
  '/scenarios': '<a href="?page=3">still the same</a>',
  '/files/list.xlsx': 200,
  '/slow': null,
}

function asking(site: typeof SITE) {
  const asked: string[] = []
  const ask: Ask = async (path) => {
    asked.push(path)
    const found = path in site ? site[path] : 404
    if (found === null) return null
    return typeof found === 'string' ? { status: 200, html: found } : { status: found ?? 404, html: null }
  }
  return { ask, asked }
}

test('a walk tries every link once, and says of a broken one where it stands', async () => {
  const { ask, asked } = asking(SITE)
  const walk = await walkOver(ask)
  expect(walk.broken).toEqual([
    { page: '/', href: '/gone', status: 404 },
    { page: '/lists', href: '/slow', status: null },
  ])
  expect(walk).toMatchObject({ pages: 3, links: 6, outside: 0 })
  expect(asked.toSorted()).toEqual(['/', '/files/list.xlsx', '/gone', '/lists', '/scenarios', '/slow'])
})

test('links to other sites, to mail and to nothing at all are not tried', async () => {
  const { ask, asked } = asking({
    '/': '<a href="https://example.org/x">a</a><a href="mailto:a@example.org">b</a><a href="http://[">c</a><a>d</a>',
  })
  expect(await walkOver(ask)).toEqual({ pages: 1, links: 1, outside: 1, broken: [] })
  expect(asked).toEqual(['/'])
})
