/** Invented people: any of the surnames with any of the given names. */
export const CONTACT_SURNAMES = [
  ...'安柏岑褚戴房甘葛杭贺计江金柯蓝黎梁楼鲁毛孟倪欧裴戚冉邵史宋汤田万韦吴夏萧严姚易尹余俞袁岳翟章郑祝庄卓',
]

export const CONTACT_GIVEN_NAMES = ['一舟', '思齐', '望舒', '若谷', '青禾', '怀瑾', '听澜', '既明', '南乔', '云起']
