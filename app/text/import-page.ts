import type { ImportNoun, ImportState } from '#app/domain/import/mapping.ts'
import { catalogue } from './locale.ts'

type ByNoun = Record<ImportNoun, string>

/** The words of handing a list in, of waiting for it, and of what came of it. */
export const importPageText = catalogue(
  {
    title: { scenario: '导入场景清单', capability: '导入能力清单' } satisfies ByNoun,
    lead: {
      scenario: '每行一个场景，导入后是草稿，逐条检查后提交审核。',
      capability: '每行一项产品或技术。',
    } satisfies ByNoun,
    upload: {
      steps: '步骤',
      step1: '准备表格',
      step1Text: '可以直接用手头的清单：标题行、合并单元格、备注都不用删，列名按常见说法识别。也可以从空白模板填起。',
      template: '下载空白模板（.xlsx）',
      step2: '上传后先检查',
      step2Text: '每一处问题都会标出工作表、行、列和改法，此时还没有导入任何内容。',
      step3: '导入可用的行',
      step3Text: '有问题的行可以下载改好后再传；同一条不会导入两次。',
      seat: '为谁导入',
      everybody: '各单位（按表中的单位名称归入，新单位随清单建立）',
      file: '清单文件',
      fileHint:
        '.xlsx 或 .csv，不超过 20 MB。带附件的，把清单和文件放进一个 .zip（不超过 100 MB），在“附件”一列写文件名。',
      submit: '上传并检查',
      busy: '正在上传…',
      check: '请检查：',
      nobody: '你没有可以导入这类清单的单位。',
    },
    checked: '检查清单',
    recent: '最近导入',
    file: '文件',
    when: '时间',
    stateLabel: '状态',
    state: {
      reading: '读取中',
      checked: '待导入',
      bringing: '导入中',
      imported: '已导入',
      undone: '已撤销',
      failed: '未读取',
    } satisfies Record<ImportState, string>,
    reading: {
      title: '正在读取',
      text: (name: string) => `正在读取“${name}”。可以离开此页，稍后在“最近导入”里找到它。`,
      rows: '已读取 {done} 行',
      refresh: '刷新进度',
      cancel: '取消',
    },
    failed: {
      title: '没有读取',
      leftBehind: '读取中断，没有导入任何内容。请重新上传。',
      gone: '为保护个人信息，表格内容保留 30 天，现已清除。请重新上传。',
      again: '重新上传',
    },
    imported: {
      title: '已导入',
      created: {
        scenario: (n: number) => `已导入 ${n} 个场景，现在是草稿。`,
        capability: (n: number) => `已导入 ${n} 项能力。`,
      },
      existing: (n: number) => `${n} 行已经存在，没有重复导入。`,
      leftOut: (n: number) => `${n} 行与已有内容几乎相同，按你的决定没有导入。`,
      refused: (n: number) => `${n} 行有错误，没有导入。`,
      units: { scenario: (n: number) => `新建 ${n} 家单位。`, capability: (n: number) => `新建 ${n} 家企业。` },
      next: {
        own: {
          scenario: '下一步：逐个检查草稿；填完的可以勾选，一次提交审核。',
          capability: '下一步：逐项检查草稿，再发布。',
        },
        all: {
          scenario: '下一步：已有成员的单位会在自己的工作台看到草稿，由单位提交；还没有成员的单位，由你代为提交。',
          capability: '它们已经公开，企业登记后可以自己修改。',
        },
      },
      to: {
        own: { scenario: '去看草稿', capability: '去看草稿' },
        all: { scenario: '去代为提交', capability: '去看场景能力清单' },
      },
      again: '再导入一份',
    },
  },
  {
    title: { scenario: 'Import a scenario list', capability: 'Import a capability list' },
    lead: {
      scenario: 'One scenario a row. They become drafts, to be looked through and submitted one by one.',
      capability: 'One product or technology a row.',
    },
    upload: {
      steps: 'Steps',
      step1: 'Have a table ready',
      step1Text:
        'Take the list you have: title rows, merged cells and remarks may stay, columns are known by their usual names. Or begin with a blank template.',
      template: 'Blank template (.xlsx)',
      step2: 'It is checked first',
      step2Text: 'Each problem is shown with its sheet, row, column and how to mend it. Nothing is imported yet.',
      step3: 'Import the good rows',
      step3Text: 'The others can be downloaded, mended and sent again; nothing is imported twice.',
      seat: 'For whom',
      everybody: 'Everybody (by the name in each row; new organisations come with the list)',
      file: 'List',
      fileHint:
        '.xlsx or .csv, at most 20 MB. With files: one .zip (at most 100 MB) with the list and the files, their names in a column “Attachments”.',
      submit: 'Upload and check',
      busy: 'Uploading…',
      check: 'Please check:',
      nobody: 'You belong to no organisation for which such a list could be imported.',
    },
    checked: 'Check the list',
    recent: 'Recent imports',
    file: 'File',
    when: 'When',
    stateLabel: 'State',
    state: {
      reading: 'reading',
      checked: 'to be imported',
      bringing: 'importing',
      imported: 'imported',
      undone: 'undone',
      failed: 'not read',
    },
    reading: {
      title: 'Reading',
      text: (name: string) => `Reading “${name}”. You may leave this page and find it under recent imports later.`,
      rows: '{done} rows read',
      refresh: 'Refresh',
      cancel: 'Cancel',
    },
    failed: {
      title: 'Not read',
      leftBehind: 'The reading was interrupted; nothing was imported. Please upload the file again.',
      gone: 'To protect personal data the cells are kept for 30 days and are gone now. Please upload the file again.',
      again: 'Upload again',
    },
    imported: {
      title: 'Imported',
      created: {
        scenario: (n: number) => `${n} ${n === 1 ? 'scenario was' : 'scenarios were'} imported as drafts.`,
        capability: (n: number) => `${n} ${n === 1 ? 'capability was' : 'capabilities were'} imported.`,
      },
      existing: (n: number) => `${n} ${n === 1 ? 'row was' : 'rows were'} there already and not imported again.`,
      leftOut: (n: number) =>
        `${n} ${n === 1 ? 'row nearly repeats' : 'rows nearly repeat'} something and stayed out, as you decided.`,
      refused: (n: number) =>
        `${n} ${n === 1 ? 'row has' : 'rows have'} errors and ${n === 1 ? 'was' : 'were'} left out.`,
      units: {
        scenario: (n: number) => `${n} new ${n === 1 ? 'agency' : 'agencies'}.`,
        capability: (n: number) => `${n} new ${n === 1 ? 'company' : 'companies'}.`,
      },
      next: {
        own: {
          scenario: 'Next: look through the drafts; tick the complete ones and submit them together.',
          capability: 'Next: look through the drafts, then publish them.',
        },
        all: {
          scenario:
            'Next: agencies with members find the drafts at their desk and submit them; for agencies without members, hand them in yourself.',
          capability: 'They are public now; companies that register may change them.',
        },
      },
      to: {
        own: { scenario: 'To the drafts', capability: 'To the drafts' },
        all: { scenario: 'Hand drafts in', capability: 'To the capability list' },
      },
      again: 'Import another list',
    },
  },
)
