import { catalogue } from './locale.ts'

/** What is said while somebody writes a draft, whatever it is a draft of. {places} are filled in by the browser. */
export const draftingText = catalogue(
  {
    counter: { max: (n: number) => `最多 ${n} 个字`, left: '还可以写 {n} 个字', over: '超出 {n} 个字' },
    draft: {
      savedAt: '已于 {time} 保存',
      notYet: '写下的内容会自动保存',
      saving: '正在保存…',
      failed: '还没有保存到服务器，正在重试；内容已留在这台电脑上。',
      conflict: '这一项刚刚被别人改过，自动保存已停下。点“保存”可以对照两个版本。',
      restoreText: '这台电脑上有一份没有保存到服务器的内容。',
      restore: '恢复它',
      discard: '不要了',
    },
    beside: {
      writes: (name: string, minutes: number) =>
        minutes === 0 ? `${name}正在填写这一项` : `${name}正在填写这一项，${minutes} 分钟前保存过`,
      begins: '{name} 开始填写这一部分',
      saves: '{name} 刚刚保存了这一部分',
      see: '查看',
      comma: '；',
      text: '你也可以填写。如果两人改了同一处，后保存的一方会看到两个版本的对照，不会覆盖对方。',
    },
    conflict: {
      title: '这一项在你填写时被改过',
      by: (name: string, time: string) =>
        `${name}于 ${time} 保存了另一个版本。你填写的内容还在下面，没有丢，也没有覆盖对方。`,
      somebody: '有人',
      field: '字段',
      yours: '你填写的',
      stored: '已保存的',
      keepMine: '用我填写的保存',
      keepStored: '放弃我填写的，用已保存的',
      empty: '（空）',
    },
  },
  {
    counter: {
      max: (n: number) => `At most ${n} characters`,
      left: '{n} characters left',
      over: '{n} characters too many',
    },
    draft: {
      savedAt: 'Saved at {time}',
      notYet: 'What you write is saved by itself',
      saving: 'Saving…',
      failed: 'Not on the server yet; trying again. A copy is kept on this computer.',
      conflict: 'Somebody else just changed this part, so saving has stopped. Press save to compare both versions.',
      restoreText: 'This computer has text that never reached the server.',
      restore: 'Restore it',
      discard: 'Discard',
    },
    beside: {
      writes: (name: string, minutes: number) =>
        minutes === 0 ? `${name} is editing this part` : `${name} is editing this part, saved ${minutes} min ago`,
      begins: '{name} began editing this part',
      saves: '{name} just saved this part',
      see: 'See it',
      comma: '; ',
      text: 'You may write too. Should both change the same thing, whoever saves later sees both versions side by side.',
    },
    conflict: {
      title: 'This part was changed while you were writing',
      by: (name: string, time: string) =>
        `${name} saved another version at ${time}. What you typed stands below; nothing is lost or overwritten.`,
      somebody: 'Somebody',
      field: 'Field',
      yours: 'Yours',
      stored: 'Saved',
      keepMine: 'Save mine',
      keepStored: 'Discard mine, keep the saved one',
      empty: '(empty)',
    },
  },
)
