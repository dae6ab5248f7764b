import { catalogue } from './locale.ts'

/** The keyboard shortcuts: on the help page, and in the list that `?` opens. */
export const shortcutText = catalogue(
  {
    title: '键盘快捷键',
    lead: '不在输入框里打字时有效。',
    toggle: '启用单键快捷键（只影响这台设备的这个浏览器）',
    close: '关闭',
    keys: {
      '/': '到搜索',
      '?': '打开这张快捷键表',
      'j / k': '在列表里往下、往上一行',
      'g l': '到场景机会清单',
      'g c': '到场景能力清单',
      'g s': '到全部场景',
      'g m': '到供需匹配',
      'g e': '到对接会',
      'g h': '到帮助',
    },
  },
  {
    title: 'Keyboard shortcuts',
    lead: 'They work while you are not typing in a field.',
    toggle: 'Use single-key shortcuts (in this browser on this device)',
    close: 'Close',
    keys: {
      '/': 'to the search',
      '?': 'open this list of keys',
      'j / k': 'down and up the rows of a list',
      'g l': 'to the scenario lists',
      'g c': 'to the capability list',
      'g s': 'to all scenarios',
      'g m': 'to the matching view',
      'g e': 'to the match events',
      'g h': 'to the help',
    },
  },
)
