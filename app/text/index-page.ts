import type { Unusable } from '#app/domain/catalogue/index-state.ts'
import { catalogue } from './locale.ts'

const n = (value: number) => value.toLocaleString('en-US')

/** The page of the matching index. */
export const indexText = catalogue(
  {
    title: '匹配索引',
    outcomes: '匹配与结果',
    lead: '供需匹配和搜索都从这份索引作答。它在内存里，随公开内容的变化即时更新；数据以数据库为准。',
    home: '平台管理',

    contents: '索引内容',
    needs: '场景',
    companies: '企业',
    capabilities: '能力',
    terms: '词条',
    tags: '标签',
    tagsWith: (all: number, made: number) => (made > 0 ? `${n(all)}（含 ${n(made)} 个自填词）` : n(all)),
    memory: '占用内存',
    blocks: '数据块',
    dead: '待清理的空位',

    learning: '学习',
    learnedFrom: '学习来源',
    learnedFromProfiles: (count: number) => `${n(count)} 个公开的场景和企业`,
    learnedAt: '学习时间',
    changed: '此后变化',
    changedOf: (changed: number, all: number) =>
      changed === 0 ? '没有变化' : `${n(changed)} 个（目前公开 ${n(all)} 个）`,
    learningHint: '索引从公开内容学习哪些词预示哪个标签。变化超过五分之一时，会在后台自动重新学习。',
    rebuild: '重新学习并重建索引',
    rebuildHint: '在后台进行，期间匹配和搜索照常。操作会记入审计记录。',
    rebuilding: '正在重新学习并重建索引，期间匹配和搜索照常。',
    reload: '刷新页面',
    failed: (when: string) => `${when} 的重建没有完成，仍在使用原来的索引。请查看服务器日志后重试。`,

    running: '运行',
    start: '上次启动',
    startRestored: (when: string, seconds: string) => `${when} 从快照恢复，用时 ${seconds} 秒`,
    startRebuilt: (when: string, seconds: string, why: string) => `${when} 重新建立，用时 ${seconds} 秒：${why}`,
    why: {
      off: '没有启用快照',
      missing: '还没有快照',
      broken: '快照不完整',
      foreign: '快照来自另一版标签或程序',
      outgrown: '快照已过时，多数内容有变化',
    } satisfies Record<Unusable, string>,
    snapshot: '最近快照',
    snapshotAt: (when: string, size: string) => `${when}，${size}`,
    snapshotNone: '还没有写入',
    snapshotOff: '没有启用（INDEX_SNAPSHOT=none）',
    refreshed: '最近更新',
    lag: '更新延迟',
    lagNone: '没有，已是最新',
    lagSeconds: (seconds: string) => `${seconds} 秒`,

    candidates: '自填标签词',
    candidatesLead: '多家填写、产业标签里还没有的词。索引已把它们当作标签使用，可以考虑收入产业标签。',
    candidatesNone: '目前没有。三家以上填写同一个词时，会出现在这里。',
    word: '词',
    toTaxonomy: '打开产业标签',
  },
  {
    title: 'Matching index',
    outcomes: 'Scores and outcomes',
    lead: 'Matching and search answer from this index. It is in memory and follows what is published; the database is the truth.',
    home: 'Administration',

    contents: 'What it holds',
    needs: 'Scenarios',
    companies: 'Companies',
    capabilities: 'Capabilities',
    terms: 'Terms',
    tags: 'Tags',
    tagsWith: (all: number, made: number) => (made > 0 ? `${n(all)}, of which ${n(made)} made up` : n(all)),
    memory: 'Memory',
    blocks: 'Blocks',
    dead: 'Dead places in them',

    learning: 'Learning',
    learnedFrom: 'Learned from',
    learnedFromProfiles: (count: number) => `${n(count)} published scenarios and companies`,
    learnedAt: 'Learned at',
    changed: 'Changed since',
    changedOf: (changed: number, all: number) =>
      changed === 0 ? 'nothing' : `${n(changed)} (${n(all)} are published now)`,
    learningHint:
      'The index learns from what is published which words point to which tag. When more than a fifth has changed, it learns again in the background.',
    rebuild: 'Learn again and rebuild',
    rebuildHint: 'Done in the background; matching and search go on. It is written into the audit trail.',
    rebuilding: 'The index is learning again and being rebuilt; matching and search go on.',
    reload: 'Reload the page',
    failed: (when: string) =>
      `The rebuilding of ${when} did not succeed; the old index is still in use. See the server log and try again.`,

    running: 'Running',
    start: 'Last start',
    startRestored: (when: string, seconds: string) => `${when}, restored from the snapshot in ${seconds} s`,
    startRebuilt: (when: string, seconds: string, why: string) => `${when}, built in ${seconds} s: ${why}`,
    why: {
      off: 'snapshots are switched off',
      missing: 'there was no snapshot yet',
      broken: 'the snapshot was not whole',
      foreign: 'the snapshot was of other tags or another version',
      outgrown: 'most of the snapshot was out of date',
    },
    snapshot: 'Last snapshot',
    snapshotAt: (when: string, size: string) => `${when}, ${size}`,
    snapshotNone: 'none written yet',
    snapshotOff: 'switched off (INDEX_SNAPSHOT=none)',
    refreshed: 'Last refresh',
    lag: 'Lag',
    lagNone: 'none, up to date',
    lagSeconds: (seconds: string) => `${seconds} s`,

    candidates: 'Tags people made up',
    candidatesLead:
      'Words that several entered as tags and the taxonomy lacks. The index uses them as tags; consider them for the taxonomy.',
    candidatesNone: 'None now. A word that three or more enter will appear here.',
    word: 'Word',
    toTaxonomy: 'Open the taxonomy',
  },
)
