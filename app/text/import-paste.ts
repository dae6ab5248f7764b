import { catalogue } from './locale.ts'

/** The words of pasting or typing a list instead of uploading one. */
export const importPasteText = catalogue(
  {
    title: { scenario: '粘贴场景清单', capability: '粘贴能力清单' },
    lead: '从 Excel、WPS 或腾讯文档里选中一块复制，粘到这里；接下来和上传文件一样先检查，再导入。',
    link: '直接粘贴表格',
    linkHint: '没有文件也可以：从表格里复制一块粘过来，或者在网页上逐格填写。',
    uploadInstead: '改为上传文件',
    gridTitle: '逐格填写',
    gridHint:
      '点一个格子，按 Ctrl+V（Mac 按 ⌘V），整块内容会从这一格起依次填入；方向键、Tab 和回车在格子间移动。带 * 的必填。',
    gridLabel: '清单表格',
    cell: (n: number, column: string) => `第 ${n} 行 ${column}`,
    more: (n: number) => `再加 ${n} 行`,
    filled: '已填入 {rows} 行',
    tooMany: '粘贴了 {rows} 行，表格最多 {max} 行，已放到下面的文字框里。',
    textTitle: '整张粘贴',
    text: '表格内容',
    textHint: '连同表头一起复制，粘到这个框里。行数多的时候用这里。填了这里，上面的格子就不算。',
    submit: '检查',
    fileName: '粘贴的表格',
    nothing: '还没有内容：请在格子里填写，或把表格粘到文字框里。',
  },
  {
    title: { scenario: 'Paste a scenario list', capability: 'Paste a capability list' },
    lead: 'Copy a block from Excel, WPS or an online sheet and paste it here; then it is checked and imported like a file.',
    link: 'Paste a table instead',
    linkHint: 'No file needed: copy a block from a sheet, or fill in the cells on the page.',
    uploadInstead: 'Upload a file instead',
    gridTitle: 'Cell by cell',
    gridHint:
      'Choose a cell and press Ctrl+V (⌘V on a Mac): the block fills the cells from there. Arrow keys, Tab and Enter move between cells. Columns with * are required.',
    gridLabel: 'Table of the list',
    cell: (n: number, column: string) => `Row ${n}, ${column}`,
    more: (n: number) => `${n} more rows`,
    filled: '{rows} rows filled in',
    tooMany: '{rows} rows were pasted; the table holds {max}, so they are in the text below.',
    textTitle: 'The whole table at once',
    text: 'Table',
    textHint:
      'Copy it with its headers and paste it here: the better way for many rows. The cells above then do not count.',
    submit: 'Check',
    fileName: 'Pasted table',
    nothing: 'There is nothing yet: fill in cells, or paste the table into the text field.',
  },
)
