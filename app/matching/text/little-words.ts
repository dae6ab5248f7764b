/** Whether a word only holds a sentence together, counts, measures or tells the time: it names nothing. */
export function isLittle(word: string): boolean {
  return FUNCTION_WORDS.has(word) || COUNTED.test(word) || UNIT.test(word)
}

const FUNCTION_WORDS = new Set([
  ...'的了和与及或等在对把将为是由并可也都要被从到向于按给让使其该这那各就才只还不没有无未已能会须需应若且而但则',
  ...'后前时中上下里内外间者们个地得着过又再很太更最多少来去做说看想用',
  ...['我们', '他们', '自己', '可以', '能够', '需要', '希望', '没有', '不能', '已经', '以及', '其中', '如果', '因此'],
  ...['the', 'and', 'for', 'with', 'from', 'that', 'this', 'are', 'can', 'not', 'of', 'to', 'in', 'on', 'is', 'or'],
])

const NUMBER = '[0-9.零〇一二两三四五六七八九十百千万亿几数半]+'
const MEASURE = [
  '分钟|小时|个月|月份|秒钟|公里|千米|平方|平方米|平方公里|立方|立方米|厘米|毫米|公斤|千克|万元|亿元|千瓦|架次|人次|车次',
  '[个次年月日天周时分秒米吨克元度台套家处人名条项种类批架亩户辆层点倍成位张份件座块起棵枚所间栋趟遍路支只头岁代]',
].join('|')
const COUNTED = new RegExp(
  `^[每第近约超逾上前后首另各同某]?(?:${NUMBER})[余多几来]?(?:${MEASURE})?$|^[每首各某](?:${MEASURE})$`,
)
const UNIT =
  /^(?:分钟|小时|个月|公里|千米|平方米?|平方公里|立方米?|厘米|毫米|公斤|千克|千瓦|万元|架次|人次|凌晨|夜间|夜里|白天|早上|晚上|周末|平时|当天|今年|去年|明年|目前|以上|以下|以内|左右|不到|不足|不超过|超过|至少|最多)$/
