import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { expect, test } from 'vitest'
import { joinContent, type ProposalContent, splitContent } from '#app/domain/proposal/content.ts'
import { ProposalDocument } from '#app/ui/proposal/proposal-document.tsx'
import { type ReceivedColumn, SideBySide } from '#app/ui/proposal/side-by-side.tsx'

const OLD: ProposalContent = {
  approach: '以固定摄像头补盲。',
  plan: '两个月试点。',
  team: '五人。',
  references: '',
  priceYuan: 800_000,
  contactName: '苏禾',
  contactPhone: '13800001234',
}
const NEW: ProposalContent = {
  ...OLD,
  targets: [
    { metric: '识别率', unit: '%', target: '≥ 95', method: '抽测', level: 'partly', value: '九成', proof: '检测报告' },
  ],
  milestones: [{ what: '首个点位上线', due: 'week 8', evidence: '日志' }],
  cited: [{ kind: 'case', capabilityId: 'c', name: '某水库巡检' }],
  openings: [{ kind: 'airspace', note: '三条航线' }],
  priceNote: '含两年运维',
  validDays: 90,
}

/** The text of a piece of a page, in Chinese. */
async function said(element: ReactElement): Promise<string> {
  const routes = [{ id: 'root', path: '/', element }]
  const handler = createStaticHandler(routes)
  const context = await handler.query(new Request('http://localhost/'))
  if (context instanceof Response) throw new Error('sent elsewhere')
  const router = createStaticRouter(handler.dataRoutes, context)
  const page = renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />)
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('a proposal is read part by part; one from before there were parts is read as what it was', async () => {
  const whole = await said(<ProposalDocument proposal={NEW} />)
  for (const text of [
    '识别率',
    '部分达到',
    '九成',
    '检测报告',
    '第 8 周',
    '某水库巡检',
    '三条航线',
    '80 万元',
    '90 天',
  ]) {
    expect(whole).toContain(text)
  }
  const old = await said(<ProposalDocument proposal={OLD} />)
  for (const text of ['以固定摄像头补盲。', '五人。', '80 万元']) expect(old).toContain(text)
  for (const text of ['验收目标响应', '需求单位的提问', '需要的条件']) expect(old).not.toContain(text)
})

test('while the price is in a closed envelope nothing is said of it, not even that it was left open', async () => {
  const sealed = joinContent(splitContent(NEW).main, null)
  const page = await said(<ProposalDocument proposal={sealed} />)
  expect(page).toContain('报价在单独的密封件里')
  for (const text of ['80 万元', '未报价', '含两年运维', '90 天']) expect(page).not.toContain(text)
})

test('side by side every target has a line; an older proposal says nothing to it', async () => {
  const column = (id: string, content: ProposalContent): ReceivedColumn => ({
    ...{ id, content, companyId: id, companyName: `企业${id}`, state: 'opened', unconfirmed: [] },
    ...{ receipt: `R-${id}`, submittedAt: new Date('2026-03-02T01:00:00Z') },
  })
  const page = await said(<SideBySide proposals={[column('甲', NEW), column('乙', OLD)]} />)
  expect(page).toMatch(/识别率 要求 ≥ 95 % 企业甲 部分达到 九成 检测报告 企业乙 --/)
  expect(page).toMatch(/里程碑 企业甲 第 8 周 首个点位上线 企业乙 --/)
})
