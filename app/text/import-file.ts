import type { FileProblemCode } from '#app/domain/listing/file-problem.ts'
import { catalogue } from './locale.ts'

interface Sentence {
  what: string
  mend: string
}

/** Why a whole file could not be read, and what to do. */
export const importFileText = catalogue(
  {
    problem: {
      emptyFile: { what: '文件是空的', mend: '请重新选择文件。' },
      tooLarge: { what: '文件超过 {megabytes} MB', mend: '请删去图片和无关的工作表，或分成几个文件。' },
      legacyWorkbook: { what: '这是旧格式的工作簿（.xls 或 .et）', mend: '请用表格软件打开，另存为 .xlsx 再上传。' },
      encryptedWorkbook: { what: '工作簿设了密码', mend: '请去掉密码，保存后再上传。' },
      binaryWorkbook: { what: '这是二进制工作簿（.xlsb）', mend: '请另存为 .xlsx 再上传。' },
      openDocument: { what: '这是 OpenDocument 表格（.ods）', mend: '请另存为 .xlsx 再上传。' },
      notASheet: { what: '这不是表格文件，看内容是{looksLike}', mend: '请上传 .xlsx 或 .csv 文件；只改文件名没有用。' },
      damaged: { what: '文件已损坏，无法读取', mend: '请用表格软件打开，重新另存为 .xlsx 再上传。' },
      unpackedTooLarge: { what: '文件解开后大得不合常理，已停止读取', mend: '请把清单复制到新的工作簿再上传。' },
      unsafeXml: { what: '文件里有不安全的内容，已停止读取', mend: '请把清单复制到新的工作簿再上传。' },
      tooManyRows: { what: '超过 {max} 行', mend: '请分成几个文件。' },
      tooManyColumns: { what: '有内容的列超过 {max} 列', mend: '请删去清单右边多余的列。' },
      tooManyCells: { what: '有内容的单元格超过 {max} 个', mend: '请分成几个文件。' },
      tooManySheets: { what: '工作表超过 {max} 张', mend: '请只留清单所在的工作表。' },
      noSheet: { what: '工作簿里没有可见的工作表', mend: '请取消隐藏清单所在的工作表。' },
      noListInPackage: {
        what: '压缩包里没有清单',
        mend: '请把一份 .xlsx 或 .csv 清单和它的附件放在压缩包的同一层，再上传。',
      },
      severalLists: {
        what: '压缩包里有几份清单：{names}',
        mend: '最外层只留一份 .xlsx 或 .csv；要当附件的表格放进文件夹。',
      },
      encodingUnknown: { what: '认不出文件的文字编码', mend: '请另存为 UTF-8 编码的 CSV，或 .xlsx。' },
      tooSlow: { what: '读取时间过长，已停止', mend: '请把清单复制到新的工作簿，或分成几个文件。' },
      cancelled: { what: '已取消', mend: '没有导入任何内容。' },
    } satisfies Record<FileProblemCode, Sentence>,
    looksLike: {
      program: '程序',
      pdf: 'PDF 文档',
      image: '图片',
      archive: '压缩包',
      document: '文字文档',
      webPage: '网页',
      binary: '未知的二进制文件',
    },
  },
  {
    problem: {
      emptyFile: { what: 'The file is empty', mend: 'Choose another file.' },
      tooLarge: {
        what: 'The file is larger than {megabytes} MB',
        mend: 'Remove pictures and other sheets, or split the list.',
      },
      legacyWorkbook: {
        what: 'This is a workbook in the old format (.xls or .et)',
        mend: 'Open it and save it as .xlsx.',
      },
      encryptedWorkbook: { what: 'The workbook has a password', mend: 'Remove the password, save, and upload again.' },
      binaryWorkbook: { what: 'This is a binary workbook (.xlsb)', mend: 'Save it as .xlsx.' },
      openDocument: { what: 'This is an OpenDocument table (.ods)', mend: 'Save it as .xlsx.' },
      notASheet: {
        what: 'This is no table; its content is {looksLike}',
        mend: 'Upload an .xlsx or .csv file; renaming does not help.',
      },
      damaged: { what: 'The file is damaged', mend: 'Open it in a spreadsheet program and save it as .xlsx again.' },
      unpackedTooLarge: {
        what: 'Unpacked, the file is larger than any list; reading stopped',
        mend: 'Copy the list into a new workbook.',
      },
      unsafeXml: { what: 'The file holds unsafe content; reading stopped', mend: 'Copy the list into a new workbook.' },
      tooManyRows: { what: 'More than {max} rows', mend: 'Split the list into several files.' },
      tooManyColumns: {
        what: 'More than {max} columns hold something',
        mend: 'Delete what stands to the right of the list.',
      },
      tooManyCells: { what: 'More than {max} cells hold something', mend: 'Split the list into several files.' },
      tooManySheets: { what: 'More than {max} sheets', mend: 'Keep only the sheet with the list.' },
      noSheet: { what: 'The workbook has no visible sheet', mend: 'Unhide the sheet with the list.' },
      noListInPackage: {
        what: 'There is no list in the package',
        mend: 'Put one list, .xlsx or .csv, and its files into the .zip and upload it again.',
      },
      severalLists: {
        what: 'There are several lists in the package: {names}',
        mend: 'Leave one .xlsx or .csv outside of folders; spreadsheets that are attachments go into a folder.',
      },
      encodingUnknown: { what: 'The text encoding is unknown', mend: 'Save it as CSV in UTF-8, or as .xlsx.' },
      tooSlow: {
        what: 'Reading took too long and was stopped',
        mend: 'Copy the list into a new workbook, or split it.',
      },
      cancelled: { what: 'Cancelled', mend: 'Nothing was imported.' },
    },
    looksLike: {
      program: 'a program',
      pdf: 'a PDF document',
      image: 'a picture',
      archive: 'an archive',
      document: 'a text document',
      webPage: 'a web page',
      binary: 'unknown binary data',
    },
  },
)
