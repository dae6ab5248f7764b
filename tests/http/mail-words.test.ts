import { expect, test } from 'vitest'
import { NOTICE_KIND_LIST } from '#app/domain/notice/kinds.ts'
import { composeMail } from '#app/http/mail-words.server.ts'

const TO = { name: '林一', site: 'https://xinghui.example' }
const AT = new Date('2026-03-02T01:00:00.000Z')
const DETAIL = {
  title: '<b>山</b>',
  name: 'n',
  company: 'c',
  number: 'R-1',
  digest: 'd',
  place: 'p',
  instant: 'i',
  dueOn: 'x',
}

test('every kind has words in both languages, with a whole address, and no markup of others', () => {
  for (const kind of NOTICE_KIND_LIST)
    for (const locale of ['zh', 'en'] as const) {
      const notices = [{ kind, detail: DETAIL, path: '/somewhere', at: AT }]
      const { subject, text, html } = composeMail({ kind: 'notice', notices }, { ...TO, locale })
      expect(subject + text).not.toMatch(/undefined|\[object/)
      expect(text).toContain('https://xinghui.example/somewhere')
      expect(text).toContain('https://xinghui.example/account/notices/settings')
      expect(html).not.toContain('<b>山')
    }
})

test('a receipt says its number, digest, instant and place', () => {
  const notices = [{ kind: 'receipt' as const, detail: DETAIL, path: '/r', at: AT }]
  const { text } = composeMail({ kind: 'notice', notices }, { ...TO, locale: 'en' })
  expect(text).toContain('Receipt: R-1\n\nDigest: d\n\nReceived at (UTC): i\n\nPlace in the chain: p')
})

test('a link to confirm or to choose a password is whole, and nothing asks to unsubscribe from it', () => {
  const { text } = composeMail({ kind: 'reset', path: '/reset/abc' }, { ...TO, locale: 'zh' })
  expect(text).toContain('https://xinghui.example/reset/abc')
  expect(text).not.toContain('/account/notices/settings')
})
