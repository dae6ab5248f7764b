/** The column of industry tags, which departments and companies head alike. */
export const TAG_COLUMN = {
  field: 'tagWords',
  several: true,
  zh: [
    '产业领域',
    '领域',
    '产业标签',
    '标签',
    '所属领域',
    '应用领域',
    '技术领域',
    '产业方向',
    '行业领域',
    '所属产业',
    '技术标签',
  ],
  en: ['Industry tags', 'Tags', 'Field', 'Industry', 'Fields'],
} as const
