const TAGS = [
  { id: '1', name: '低空经济', path: '风口产业', kind: 'industry', aliases: ['通用航空'] },
  { id: '2', name: '低空物流', path: '风口产业 › 低空经济', kind: 'technology', aliases: ['无人机配送'] },
  { id: '3', name: '无人机', path: '风口产业 › 低空经济', kind: 'technology', aliases: ['UAV'] },
  { id: '4', name: '人形机器人', path: '前沿产业 › 机器人', kind: 'technology', aliases: [] },
]

/** Answers as `/tags.json` does: by name first, else by an alias, which is then told. */
export function findTags(words: string) {
  return TAGS.flatMap(({ aliases, ...tag }) => {
    if (tag.name.includes(words)) return [tag]
    const matched = aliases.find((alias) => alias.toLowerCase().includes(words.toLowerCase()))
    return matched ? [{ ...tag, matched }] : []
  })
}
