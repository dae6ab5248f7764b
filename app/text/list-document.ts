import { catalogue } from './locale.ts'

/** The words of a published list as a document to be sent on or printed. */
export const listDocumentText = catalogue(
  {
    published: (day: string) => `发布日期：${day}`,
    count: (n: number) => `共 ${n} 个场景`,
    intro: '编制说明',
    contents: '目录',
    scan: '扫码查看网页版：',
    note: (at: string) => `本文件内容为 ${at} 发布时的原文。之后的变更见网页上的变更公告。`,
    targets: '验收目标',
    target: (what: string, value: string, how: string) => `${what}：${value}${how ? `（${how}）` : ''}`,
    page: ['第 ', ' 页，共 ', ' 页'] as const,
  },
  {
    published: (day: string) => `Published ${day}`,
    count: (n: number) => `${n} ${n === 1 ? 'scenario' : 'scenarios'}`,
    intro: 'About this list',
    contents: 'Contents',
    scan: 'The list on the web:',
    note: (at: string) => `As published on ${at}. Later changes are in the amendments on the web.`,
    targets: 'Acceptance targets',
    target: (what: string, value: string, how: string) => `${what}: ${value}${how ? ` (${how})` : ''}`,
    page: ['Page ', ' of ', ''] as const,
  },
)
