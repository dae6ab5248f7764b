import { catalogue } from './locale.ts'

/** How the difference between two versions of a record is told. */
export const differenceText = catalogue(
  {
    none: '没有差别。',
    gone: '删去：',
    added: '新增：',
    rowAdded: '新增一行',
    rowGone: '删去一行',
    rowChanged: '改动一行',
    unchangedRows: (n: string) => `另有 ${n} 行未变`,
  },
  {
    none: 'Nothing differs.',
    gone: 'Removed: ',
    added: 'Added: ',
    rowAdded: 'Row added',
    rowGone: 'Row removed',
    rowChanged: 'Row changed',
    unchangedRows: (n: string) => `${n} more ${n === '1' ? 'row' : 'rows'} unchanged`,
  },
)
