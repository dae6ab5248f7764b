/** 附件: the files of a package by their names, alike in both lists. */
export const FILES_COLUMN = {
  field: 'fileNames',
  several: true,
  zh: ['附件', '附件名称', '附件名', '附件文件', '附件清单', '佐证材料', '附件材料'],
  en: ['Attachments', 'Files', 'Attached files'],
} as const
