import type { ImportNoun } from '#app/domain/import/mapping.ts'
import type { UndoObstacle } from '#app/domain/import/undoing.ts'
import { catalogue } from './locale.ts'

type ByNoun = Record<ImportNoun, string>

/** The words of changing records by a list, of stopping half way, and of undoing an import. */
export const importChangesText = catalogue(
  {
    changed: '将更新',
    unchanged: '没有变化',
    update: (n: number) => `更新 ${n} 条`,
    bringAndUpdate: (fresh: number, changed: number) => `导入 ${fresh} 行，更新 ${changed} 条`,
    title: (n: number) => `将更新的 ${n} 条`,
    lead: '只改表里填了的格；空着的格保持原样。',
    shown: (n: number) => `显示前 ${n} 条。`,
    at: (sheet: string, row: number) => `${sheet} 第 ${row} 行`,
    empty: '（空）',
    known: {
      title: (n: number) => `${n} 行的单位和名称已经存在，内容不同`,
      lead: '通常是改过的清单再次上传。可以用表里的内容更新它们，也可以跳过。已经提交或发布的不会改动。',
      update: '一并更新',
      skip: '跳过，不更新',
      updating: '这些行会一并更新。',
    },
    records: {
      label: '要改已有的？',
      download: {
        scenario: '下载本单位的草稿（带系统编号）',
        capability: '下载本企业的草稿（带系统编号）',
      } satisfies ByNoun,
      hint: '在 Excel 里改好再上传，就按编号更新原来的记录，不会多出一份。',
      sheetName: { scenario: '场景草稿', capability: '能力草稿' } satisfies ByNoun,
    },
    bringing: {
      title: '正在导入',
      text: '正在把清单里的行写进来。可以离开此页，稍后回来看。',
      rows: '已完成 {done} 条，共 {total} 条',
      refresh: '刷新进度',
      stop: '停止',
      stopNote: '停下时已经写进来的会保留，可以接着导入，也可以全部撤销。',
    },
    stopped: {
      title: (n: number) => `导入没有做完：已写入 ${n} 条`,
      text: '可以接着导入其余的行，也可以撤销已经写入的。',
    },
    imported: {
      updated: (n: number) => `更新了 ${n} 条已有的记录。`,
      unchanged: (n: number) => `${n} 行与已有的记录完全一样。`,
      undo: '撤销这次导入',
      undoUntil: (day: string) => `${day}前可以整份撤销。`,
    },
    undo: {
      title: '撤销这次导入',
      text: (added: number, changed: number) =>
        `会删去这次导入新建的 ${added} 条记录，并把它改过的 ${changed} 条恢复成原来的样子。要么全部撤销，要么一条也不动。`,
      deed: '全部撤销',
      back: '不撤销',
      blocked: (n: number) => `现在不能撤销：有 ${n} 条已经有人在上面继续工作`,
      blockedText: '先把下面这些处理好（比如撤回提交、恢复改动），再撤销；或者保留这次导入，逐条修改。',
      record: '记录',
      place: '来自',
      why: '原因',
      shown: (n: number) => `显示前 ${n} 条。`,
      obstacle: {
        changed: '导入后有人改过',
        submitted: '已经提交审核',
        onList: '已经列入清单',
        published: '已经发布',
        cancelled: '已经取消',
        withdrawn: '已经下架',
        merged: '已作为重复并入另一条',
        kept: '另一条已并入它',
        continued: '另一个场景接续它',
        interest: '已有企业表示意向',
        proposal: '已有方案',
        match: '已有撮合',
        attached: '已经传了附件',
        used: '有别的记录引用了其中一条',
        gone: '已经不在了',
      } satisfies Record<UndoObstacle, string>,
    },
    undone: {
      title: '已经撤销',
      text: (day: string) => `${day}撤销。新建的记录已删去，改过的已恢复原样。有人加入或另有用处的单位会保留。`,
      again: '重新导入',
    },
  },
  {
    changed: 'Will be changed',
    unchanged: 'The same',
    update: (n: number) => `Change ${n} ${n === 1 ? 'record' : 'records'}`,
    bringAndUpdate: (fresh: number, changed: number) => `Import ${fresh}, change ${changed}`,
    title: (n: number) => `${n} ${n === 1 ? 'record' : 'records'} to be changed`,
    lead: 'Only cells that are filled in change anything; what is blank stays as it is.',
    shown: (n: number) => `The first ${n}.`,
    at: (sheet: string, row: number) => `${sheet}, row ${row}`,
    empty: '(empty)',
    known: {
      title: (n: number) =>
        `${n} ${n === 1 ? 'row is' : 'rows are'} there by organisation and title, and say something else`,
      lead: 'Usually a list that was mended and sent again. They can be changed to what the list says, or passed over. What was submitted or published stays.',
      update: 'Change them too',
      skip: 'Pass them over',
      updating: 'These rows will be changed too.',
    },
    records: {
      label: 'To change what is there',
      download: {
        scenario: 'Your drafts, with their record numbers',
        capability: 'Your drafts, with their record numbers',
      },
      hint: 'Change them in Excel and upload the file: the records of those numbers change, and none comes twice.',
      sheetName: { scenario: 'Scenario drafts', capability: 'Capability drafts' },
    },
    bringing: {
      title: 'Importing',
      text: 'The rows of the list are going in. You may leave this page and come back.',
      rows: '{done} of {total} done',
      refresh: 'Refresh',
      stop: 'Stop',
      stopNote: 'What is in by then stays in: you may go on later, or undo it all.',
    },
    stopped: {
      title: (n: number) => `Not finished: ${n} ${n === 1 ? 'record is' : 'records are'} in`,
      text: 'You may go on with the other rows, or undo what is in.',
    },
    imported: {
      updated: (n: number) => `${n} ${n === 1 ? 'record was' : 'records were'} changed.`,
      unchanged: (n: number) => `${n} ${n === 1 ? 'row says' : 'rows say'} what the records say already.`,
      undo: 'Undo this import',
      undoUntil: (day: string) => `It can be undone as a whole until ${day}.`,
    },
    undo: {
      title: 'Undo this import',
      text: (added: number, changed: number) =>
        `The ${added} records that it added go away, and the ${changed} that it changed become what they were. All of it, or nothing.`,
      deed: 'Undo all of it',
      back: 'Keep it',
      blocked: (n: number) => `It cannot be undone now: work has gone on with ${n} of its records`,
      blockedText:
        'Settle these first (recall what was submitted, for example), then undo; or keep the import and mend its records one by one.',
      record: 'Record',
      place: 'From',
      why: 'Why',
      shown: (n: number) => `The first ${n}.`,
      obstacle: {
        changed: 'changed since',
        submitted: 'submitted for review',
        onList: 'on a list',
        published: 'published',
        cancelled: 'cancelled',
        withdrawn: 'withdrawn',
        merged: 'set aside as a double of another',
        kept: 'another was merged into it',
        continued: 'another scenario continues it',
        interest: 'a company has expressed interest',
        proposal: 'there is a proposal',
        match: 'there is a match',
        attached: 'files were attached',
        used: 'another record rests on one of them',
        gone: 'no longer there',
      },
    },
    undone: {
      title: 'Undone',
      text: (day: string) =>
        `Undone on ${day}. What was added is gone, what was changed is as before. Organisations that are used otherwise stay.`,
      again: 'Import again',
    },
  },
)
