import { catalogue } from './locale.ts'

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
  },
)
