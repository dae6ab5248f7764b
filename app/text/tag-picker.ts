import { catalogue } from './locale.ts'

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('')
const english = (words: string[]) => words.map((word) => `“${word}”`).join(', ')

/** What the tag picker says; {q}, {n}, {name} and {alias} are filled in by the browser. */
export const tagPickerText = catalogue(
  {
    none: '没有叫“{q}”的标签',
    noneKept: '没有找到“{q}”，按原样保存为自由标签。',
    loading: '正在查找…',
    failed: '暂时查不到提示，可以直接输入，用顿号隔开。',
    count: '找到 {n} 个标签，用上下键选择',
    matched: '又称{alias}',
    remove: '去掉{name}',
    added: '已选{name}',
    removed: '已去掉{name}',
    suggested: '根据已写的文字，也许还适合下面的标签。点一下才会加上：',
    addSuggested: '加上 ',
    speaksOf: (words: string[]) => (words.length > 0 ? `文字提到${quoted(words)}` : '由文字里的应用领域想到'),
    readsLike: (words: string[]) =>
      words.length > 0 ? `写法接近这个标签下的内容，如${quoted(words)}` : '写法接近这个标签下的内容',
    suggest: '按现在的文字推荐标签',
    suggestNote: '先保存草稿，再列出文字里谈到的标签，由你决定加不加。',
  },
  {
    none: 'No tag is called “{q}”',
    noneKept: 'Nothing found for “{q}”; it is kept as a free tag.',
    loading: 'Searching…',
    failed: 'No suggestions at the moment; type names separated by 、.',
    count: '{n} tags found; choose with the arrow keys',
    matched: 'also {alias}',
    remove: 'Remove {name}',
    added: '{name} chosen',
    removed: '{name} removed',
    suggested: 'From what is written, these tags may suit too. None is added unless you press it:',
    addSuggested: 'Add ',
    speaksOf: (words: string[]) =>
      words.length > 0 ? `the text mentions ${english(words)}` : 'follows from the field the text is about',
    readsLike: (words: string[]) =>
      words.length > 0
        ? `reads like what stands under this tag, such as ${english(words)}`
        : 'reads like what stands under this tag',
    suggest: 'Suggest tags for the text',
    suggestNote: 'Saves the draft, then lists tags that the text speaks of; adding them is up to you.',
  },
)
