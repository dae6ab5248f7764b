import { capabilityFormText } from './capability-form.ts'
import { catalogue, type Locale } from './locale.ts'
import { stateText } from './states.ts'
import { vocabularyText } from './vocabulary.ts'

/** What deeds are called in the trail; the record they were done to stands beside them. */
const deedText = catalogue(
  {
    create: '创建',
    edit: '修改',
    write: '填写',
    submit: '提交',
    handIn: '代为提交',
    recall: '撤回',
    return: '退回',
    approve: '审核通过',
    putOn: '列入清单',
    takeOff: '移出清单',
    order: '调整清单顺序',
    publish: '发布',
    open: '开放征集',
    close: '关闭',
    evaluate: '开始评审',
    notice: '公示',
    match: '对接',
    pilot: '开始试点',
    accept: '验收',
    promote: '推广',
    cancel: '取消',
    fail: '未落地',
    withdraw: '撤回',
    select: '选定',
    decline: '婉拒',
    express: '表达意向',
    introduce: '牵线',
    answer: '答复',
    agree: '达成',
    land: '落地',
    lose: '终止',
    upload: '上传',
    import: '导入',
    profileChanged: '修改企业资料',
    add: '新增',
    rename: '改名',
    addAlias: '新增别名',
    removeAlias: '删除别名',
    merge: '合并',
    retire: '停用',
    restore: '恢复',
    reparent: '调整上级',
    register: '登记单位',
    askAgain: '再次提交核验',
    verify: '核验通过',
    refuse: '核验未通过',
    inviteMember: '邀请成员',
    revokeInvitation: '撤回邀请',
    join: '成员加入',
    changeRole: '调整成员角色',
    removeMember: '移出成员',
    changePassword: '修改密码',
    signOutEverywhere: '退出所有设备',
    reopen: '恢复账号',
    giveRoles: '调整平台角色',
    rebuild: '重新学习并重建',
  },
  {
    create: 'created',
    edit: 'edited',
    write: 'written',
    submit: 'submitted',
    handIn: 'handed in for the agency',
    recall: 'recalled',
    return: 'returned',
    approve: 'approved',
    putOn: 'put on a list',
    takeOff: 'taken off a list',
    order: 'list reordered',
    publish: 'published',
    open: 'opened',
    close: 'closed',
    evaluate: 'evaluation begun',
    notice: 'noticed',
    match: 'matched',
    pilot: 'pilot begun',
    accept: 'accepted',
    promote: 'promoted',
    cancel: 'cancelled',
    fail: 'failed',
    withdraw: 'withdrawn',
    select: 'selected',
    decline: 'declined',
    express: 'interest expressed',
    introduce: 'introduced',
    answer: 'answered',
    agree: 'agreed',
    land: 'landed',
    lose: 'ended',
    upload: 'uploaded',
    import: 'imported',
    profileChanged: 'profile changed',
    add: 'added',
    rename: 'renamed',
    addAlias: 'alias added',
    removeAlias: 'alias removed',
    merge: 'merged',
    retire: 'retired',
    restore: 'restored',
    reparent: 'moved',
    register: 'organisation registered',
    askAgain: 'asked for verification again',
    verify: 'verified',
    refuse: 'verification refused',
    inviteMember: 'member invited',
    revokeInvitation: 'invitation taken back',
    join: 'member joined',
    changeRole: 'member role changed',
    removeMember: 'member removed',
    changePassword: 'password changed',
    signOutEverywhere: 'signed out everywhere',
    reopen: 'account reopened',
    giveRoles: 'platform roles changed',
    rebuild: 'learned again and rebuilt',
  },
)

/** The word for a deed; one that has none is shown by its code. */
export function deedWord(act: string, locale: Locale): string {
  return wordIn(deedText[locale], act)
}

/** From which state to which a deed led, in words; empty when it moved nothing. */
export function moveWords(row: { noun: string; fromState: string | null; toState: string | null }, locale: Locale) {
  const words = stateWords(row.noun, locale)
  return [row.fromState, row.toState].flatMap((state) => (state ? [wordIn(words, state)] : [])).join(' → ')
}

function stateWords(noun: string, locale: Locale): Record<string, string> {
  if (noun === 'organisation') return vocabularyText[locale].organisationState
  if (noun === 'scenario') return stateText[locale].scenarioState
  if (noun === 'proposal') return stateText[locale].proposalState
  if (noun === 'match') return stateText[locale].matchState
  // Lists and capabilities share their states: drafts, published, withdrawn.
  return capabilityFormText[locale].state
}

function wordIn(words: Record<string, string>, code: string): string {
  return words[code] ?? code
}
