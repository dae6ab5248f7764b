import { catalogue } from './locale.ts'

/** The words of a published list as a document to be sent on or printed. */
export const listDocumentText = catalogue(
  {
    published: (day: string) => `发布日期：${day}`,
    count: {
      scenarios: (n: number) => `共 ${n} 个场景`,
      capabilities: (n: number) => `共 ${n} 项能力`,
    },
    intro: '编制说明',
    contents: '目录',
    scan: '扫码查看网页版：',
    note: {
      scenarios: (at: string) => `本文件内容为 ${at} 发布时的原文。之后的变更见网页上的变更公告。`,
      capabilities: (at: string) => `本文件内容为 ${at} 发布时的原文。能力的最新情况以网页上的企业页面为准。`,
    },
    targets: '验收目标',
    target: (what: string, value: string, how: string) => `${what}：${value}${how ? `（${how}）` : ''}`,
    page: ['第 ', ' 页，共 ', ' 页'] as const,
  },
  {
    published: (day: string) => `Published ${day}`,
    count: {
      scenarios: (n: number) => `${n} ${n === 1 ? 'scenario' : 'scenarios'}`,
      capabilities: (n: number) => `${n} ${n === 1 ? 'capability' : 'capabilities'}`,
    },
    intro: 'About this list',
    contents: 'Contents',
    scan: 'The list on the web:',
    note: {
      scenarios: (at: string) => `As published on ${at}. Later changes are in the amendments on the web.`,
      capabilities: (at: string) => `As published on ${at}. The page of each company on the web has the latest.`,
    },
    targets: 'Acceptance targets',
    target: (what: string, value: string, how: string) => `${what}: ${value}${how ? ` (${how})` : ''}`,
    page: ['Page ', ' of ', ''] as const,
  },
)
