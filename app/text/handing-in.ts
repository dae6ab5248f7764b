import { catalogue } from './locale.ts'

/** The drafts that a curator hands in for agencies which have nobody here. */
export const handingInText = catalogue(
  {
    title: '待代为提交的草稿',
    lead: '这些草稿来自导入的清单，所属单位在本站还没有可以提交的成员。确认单位同意后，由你代为提交；提交后由另一位场景经理审核。',
    empty: '没有要代为提交的草稿',
    emptyNext: '导入清单后，如果所属单位还没有成员，草稿会出现在这里；已有成员的单位，由单位自己提交。',
    import: '导入清单',
    caption: '待代为提交的草稿',
    found: (n: number) => `共 ${n} 项`,
    column: { title: '场景', agency: '单位', state: '状态', ready: '填写情况', closes: '征集截止' },
    ready: '已填完，可以提交',
    missing: (parts: string) => `还差：${parts}`,
    comments: '审核意见：',
    pick: '选择',
    pickAll: '全选本页可提交的',
    submit: '代为提交审核',
    nothingPicked: '没有勾选草稿。',
    went: (went: number, stayed: number) =>
      stayed === 0 ? `已代为提交 ${went} 项。` : `已代为提交 ${went} 项；${stayed} 项还没填完，留在这里。`,
    mendHint: '没填完的：点单位名称，邀请它的负责人，由单位自己补齐后提交。',
  },
  {
    title: 'Drafts to hand in',
    lead: 'Imported lists brought these drafts, and their agencies have nobody here who could submit them. Once the agency agrees, hand them in; another curator then reviews them.',
    empty: 'No drafts to hand in',
    emptyNext:
      'When a list is imported for an agency without members here, its drafts appear on this page. Other agencies submit their own.',
    import: 'Import a list',
    caption: 'Drafts to hand in',
    found: (n: number) => `${n} in all`,
    column: { title: 'Scenario', agency: 'Agency', state: 'State', ready: 'Form', closes: 'Proposals close' },
    ready: 'complete, can be handed in',
    missing: (parts: string) => `still missing: ${parts}`,
    comments: 'Reviewer: ',
    pick: 'Choose',
    pickAll: 'All complete ones on this page',
    submit: 'Hand in for review',
    nothingPicked: 'No draft was ticked.',
    went: (went: number, stayed: number) =>
      stayed === 0 ? `${went} handed in.` : `${went} handed in; ${stayed} not complete yet and still here.`,
    mendHint: 'Not complete: follow the name of the agency and invite somebody there, who completes and submits it.',
  },
)
