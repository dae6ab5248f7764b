import { catalogue } from './locale.ts'

/** The words of files that came in one package with a list. */
export const importPackageText = catalogue(
  {
    title: '随清单上传的文件',
    lead: (named: number, taken: number, refused: number) =>
      `收到 ${taken} 个文件，其中 ${named} 个写在“附件”一列里，会跟着各行导入${refused > 0 ? `；另有 ${refused} 个没有收下` : ''}。没有写到的文件不会导入。`,
    named: '会导入',
    unnamed: '没有一行写到它',
    refused: '没有收下：',
  },
  {
    title: 'Files that came with the list',
    lead: (named: number, taken: number, refused: number) =>
      `${taken} files came; ${named} of them are named in the column “Attachments” and go in with their rows${refused > 0 ? `; ${refused} more were not taken` : ''}. Files that no row names are not imported.`,
    named: 'goes in',
    unnamed: 'no row names it',
    refused: 'Not taken: ',
  },
)
