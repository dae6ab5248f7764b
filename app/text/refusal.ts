import type { RefusalCode } from '#app/domain/refusal.ts'
import { catalogue } from './locale.ts'

interface Sentence {
  title: string
  next: string
}

/** What a person reads when a deed was refused: what happened, and what to do next. */
export const refusalText = catalogue(
  {
    signed_out: { title: '请先登录', next: '登录后会回到这一页。' },
    forbidden: { title: '你没有做这件事的权限', next: '如果你认为应当有，请联系本单位负责人调整角色。' },
    not_found: { title: '没有找到这一页', next: '它可能已经移走，或者不对你公开。可以从首页或搜索重新开始。' },
    wrong_state: { title: '现在不能这样做', next: '它的状态已经变化，请返回上一页刷新后再看。' },
    changed_meanwhile: { title: '别人刚刚改过', next: '你填写的内容没有覆盖别人的修改。请返回上一页，刷新后再保存。' },
    too_late: { title: '已过截止时间', next: '以服务器时间为准，截止后不再接收。你的草稿仍然保留。' },
    already_exists: { title: '已经有了', next: '同样的内容已经登记过，没有重复创建。' },
    too_many: { title: '尝试过于频繁', next: '请稍等几分钟再试。' },
    locked: {
      title: '请输入密码解锁',
      next: '方案已加密保存，本次登录还没有解锁你的密钥。在“账号—解锁密钥”输入密码后再来。',
    },
    not_granted: {
      title: '企业密钥还没有发给你',
      next: '请已能查看方案的同事打开一次本企业的任一方案，随后你即可查看。',
    },
    not_ready: {
      title: '这个场景还没有开标保管人',
      next: '至少要有两位保管人各自登录过一次，才能密封方案。你的草稿已保留，请稍后再试，或联系场景经理。',
    },
    fault: { title: '系统出错了', next: '我们已记录此问题。请稍后再试；如果一再出现，请把页面地址告诉管理员。' },
    home: '回到首页',
    search: '搜索',
  } satisfies Record<RefusalCode | 'fault', Sentence> & { home: string; search: string },
  {
    signed_out: { title: 'Please sign in first', next: 'You will come back to this page.' },
    forbidden: {
      title: 'You may not do this',
      next: 'If you think you should, ask an owner of your organisation to change your role.',
    },
    not_found: {
      title: 'Page not found',
      next: 'It may have moved, or it is not open to you. Start again from the home page or the search.',
    },
    wrong_state: { title: 'This cannot be done now', next: 'Its state has changed. Go back, reload and look again.' },
    changed_meanwhile: {
      title: 'Somebody else just changed this',
      next: 'What you typed has not overwritten their change. Go back, reload and save again.',
    },
    too_late: {
      title: 'The deadline has passed',
      next: "The server's clock decides; nothing is accepted after the deadline. Your draft is kept.",
    },
    already_exists: { title: 'It is there already', next: 'The same was recorded before; nothing was created twice.' },
    too_many: { title: 'Too many attempts', next: 'Please wait a few minutes and try again.' },
    locked: {
      title: 'Unlock your key with your password',
      next: 'Proposals are kept encrypted, and this session has not unlocked your key. Give your password under Account – Unlock.',
    },
    not_granted: {
      title: 'You have no share in the company key yet',
      next: 'Ask a colleague who can read the proposals to open any one of them; after that you can read them too.',
    },
    not_ready: {
      title: 'Nobody can keep the opening key of this scenario yet',
      next: 'At least two custodians must have signed in once before a proposal can be sealed. Your draft is kept; try again later or ask a curator.',
    },
    fault: {
      title: 'Something went wrong on our side',
      next: 'It has been recorded. Please try again later; if it keeps happening, tell an administrator the address of the page.',
    },
    home: 'Back to the home page',
    search: 'Search',
  },
)
