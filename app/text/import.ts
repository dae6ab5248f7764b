import type { SkipReason } from '#app/domain/listing/skipped-row.ts'
import type { ProblemCode } from '#app/domain/loose/problem-codes.ts'
import { importCodeText } from './import-codes.ts'
import { catalogue } from './locale.ts'

/** What is wrong, and how to mend it; {name} is filled in by `filled`. */
interface Sentence {
  what: string
  mend: string
}

/** The sentences of everything that can be wrong in a row of a list, and why rows were passed over. */
export const importText = catalogue(
  {
    problem: {
      missing: { what: '此项必填，但没有填写', mend: '请补上这一项。' },
      amountUnreadable: { what: '看不懂金额“{value}”', mend: '请写成 200、300-800、约500、≤150、80万元 或 面议。' },
      amountUnitMissing: {
        what: '金额“{value}”没有单位',
        mend: '请在表头写明单位，如“预算（万元）”，或在格内写 80万元。',
      },
      amountOpenEnded: { what: '金额“{value}”没有上限', mend: '请写一个上限，如 300-800，或写 面议。' },
      amountReversed: { what: '金额“{value}”的下限大于上限', mend: '请把小的数写在前面。' },
      amountTooLarge: { what: '金额“{value}”大得不合常理', mend: '请核对单位是万元还是元。' },
      dateUnreadable: { what: '看不懂日期“{value}”', mend: '请写成 2027-04-15、2027年4月15日 或 2027-04-15 17:00。' },
      dateIncomplete: { what: '日期“{value}”不完整', mend: '请写明年、月、日。' },
      dateImpossible: { what: '日历上没有“{value}”这一天', mend: '请核对年、月、日。' },
      timeImpossible: { what: '“{value}”里的时刻不存在', mend: '请用 24 小时制，如 17:00。' },
      deadlinePassed: { what: '截止时间“{value}”已经过去', mend: '请改为将来的日期。' },
      monthsUnreadable: { what: '看不懂周期“{value}”', mend: '请写月数，如 12，或 12个月、1年。' },
      monthsOutOfRange: { what: '周期“{value}”超出范围', mend: '请写 1 到 {max} 之间的月数。' },
      wholeUnreadable: { what: '“{value}”不是整数', mend: '请只写数字。' },
      wholeOutOfRange: { what: '“{value}”超出范围', mend: '请写 {min} 到 {max} 之间的整数。' },
      phoneUnreadable: { what: '“{value}”不像一个电话号码', mend: '请只写一个号码，座机带区号，如 0571-88000000。' },
      creditCodeLength: {
        what: '统一社会信用代码应为 18 位，这里有 {length} 位',
        mend: '请对照营业执照补全；长数字请把单元格设为文本。',
      },
      creditCodeCharacter: {
        what: '代码第 {place} 位的“{character}”不会出现在信用代码里',
        mend: '信用代码不用字母 I、O、S、V、Z，请对照营业执照。',
      },
      creditCodeRegion: { what: '代码第 3 至 8 位“{region}”应为行政区划数字', mend: '请对照营业执照。' },
      creditCodeCheck: { what: '代码“{value}”的校验位不对', mend: '多半抄错了某一位，请对照营业执照。' },
      answerUnreadable: { what: '“{value}”看不出是或否', mend: '请写 是 或 否。' },
      stageUnknown: { what: '没有“{word}”这个发展阶段', mend: '请在这几个里选：{choices}。' },
      maturityUnknown: { what: '没有“{word}”这个技术成熟度', mend: '请在这几个里选：{choices}。' },
      modeUnknown: { what: '没有“{word}”这种合作方式', mend: '请在这几个里选，可以多选：{choices}。' },
      wishUnknown: { what: '没有“{word}”这种合作诉求', mend: '请在这几个里选，可以多选：{choices}。' },
      openingUnclassified: {
        what: '“{word}”没有归入任何一类开放条件',
        mend: '文字会原样保留，也可以在导入后选一个类别。',
      },
      fileNotFound: {
        what: '没有收到名为“{word}”的文件',
        mend: '请核对文件名；要带附件，请把清单和文件放进同一个 .zip 上传。这一行仍会导入，附件也可以导入后再传。',
      },
      fileNotTaken: {
        what: '文件“{word}”没有通过检查',
        mend: '原因见“随清单上传的文件”。这一行仍会导入，附件可以改好后再传。',
      },
      districtUnknown: {
        what: '没有“{word}”这个区、县（市）',
        mend: '请写杭州现在的 13 个区、县（市）之一，或 全市。',
      },
      districtAbolished: { what: '“{word}”已经撤销', mend: '现在属于{successor}，请改为现在的名称。' },
      placeOutsideCity: { what: '“{word}”不在杭州', mend: '会按原文保留为注册地。' },
      unknownTag: { what: '标签体系里没有“{word}”', mend: '可以为它选一个标签，或保留为自由标签。' },
      tagNormalised: { what: '“{word}”按“{names}”导入', mend: '如果不对，请为它另选一个标签。' },
      textTooLong: { what: '有 {length} 个字，最多 {max} 个', mend: '请缩短，详细内容写到简介或需求里。' },
      looksLikeFormula: { what: '文字看起来像公式', mend: '会当作普通文字保留；如果不是想这样写，请修改。' },
      looksLikeMarkup: { what: '文字里有网页代码', mend: '会当作普通文字显示；如果不是想这样写，请删去。' },
      cellFault: {
        what: '单元格里是错误或没有算出结果的公式：{fault}',
        mend: '请在表格软件里打开、算出结果并保存，或直接填数值。',
      },
      duplicateRow: {
        what: '与“{sheet}”第 {row} 行的单位和名称相同',
        mend: '同一条只导入一次；如果不是同一条，请改名称。',
      },
      otherUnit: {
        what: '“{word}”不是“{owner}”',
        mend: '只能导入本单位的内容；其他单位的请由该单位或场景经理导入。',
      },
      companyNameDiffers: {
        what: '这个信用代码已登记为“{name}”',
        mend: '会导入到“{name}”名下；如果不对，请核对信用代码。',
      },
      companyCodeDiffers: {
        what: '这家企业登记的信用代码是 {code}，与这里不同',
        mend: '请核对企业名称和信用代码。',
      },
      ...importCodeText.zh,
    } satisfies Record<ProblemCode, Sentence>,
    severity: { error: '必须修改', warning: '请留意', note: '说明' },
    skipped: {
      blank: '空行',
      note: '注释行',
      total: '合计行',
      example: '示例行',
      headerAgain: '重复的表头',
    } satisfies Record<SkipReason, string>,
    place: '工作表“{sheet}”第 {row} 行 {column} 列',
  },
  {
    problem: {
      missing: { what: 'This is required but empty', mend: 'Please fill it in.' },
      amountUnreadable: {
        what: 'The amount “{value}” cannot be read',
        mend: 'Write 200, 300-800, about 500, ≤150 or negotiable.',
      },
      amountUnitMissing: {
        what: 'The amount “{value}” has no unit',
        mend: 'Name the unit in the header, such as “Budget (10,000 yuan)”.',
      },
      amountOpenEnded: {
        what: 'The amount “{value}” has no upper bound',
        mend: 'Give an upper bound, such as 300-800, or write negotiable.',
      },
      amountReversed: {
        what: 'In “{value}” the lower bound is above the upper one',
        mend: 'Write the smaller figure first.',
      },
      amountTooLarge: {
        what: 'The amount “{value}” is beyond reason',
        mend: 'Check whether the unit is yuan or 10,000 yuan.',
      },
      dateUnreadable: { what: 'The date “{value}” cannot be read', mend: 'Write 2027-04-15 or 2027-04-15 17:00.' },
      dateIncomplete: { what: 'The date “{value}” is incomplete', mend: 'Give year, month and day.' },
      dateImpossible: { what: 'The calendar has no “{value}”', mend: 'Check year, month and day.' },
      timeImpossible: { what: 'There is no such time in “{value}”', mend: 'Use 24 hours, such as 17:00.' },
      deadlinePassed: { what: 'The deadline “{value}” has passed', mend: 'Give a date in the future.' },
      monthsUnreadable: {
        what: 'The duration “{value}” cannot be read',
        mend: 'Write a number of months, such as 12.',
      },
      monthsOutOfRange: { what: 'The duration “{value}” is out of range', mend: 'Write between 1 and {max} months.' },
      wholeUnreadable: { what: '“{value}” is not a whole number', mend: 'Write digits only.' },
      wholeOutOfRange: { what: '“{value}” is out of range', mend: 'Write a whole number from {min} to {max}.' },
      phoneUnreadable: {
        what: '“{value}” does not look like a telephone number',
        mend: 'Write one number, a landline with its area code.',
      },
      creditCodeLength: {
        what: 'A unified social credit code has 18 characters, this has {length}',
        mend: 'Complete it from the business licence.',
      },
      creditCodeCharacter: {
        what: 'Character {place}, “{character}”, cannot occur in a credit code',
        mend: 'The letters I, O, S, V and Z are not used.',
      },
      creditCodeRegion: {
        what: 'Characters 3 to 8, “{region}”, should be digits of a region',
        mend: 'Compare it with the business licence.',
      },
      creditCodeCheck: {
        what: 'The check character of “{value}” is wrong',
        mend: 'One character is probably miscopied; compare the licence.',
      },
      answerUnreadable: { what: '“{value}” is neither yes nor no', mend: 'Write yes or no.' },
      stageUnknown: { what: 'There is no stage “{word}”', mend: 'Choose one of: {choices}.' },
      maturityUnknown: { what: 'There is no maturity “{word}”', mend: 'Choose one of: {choices}.' },
      modeUnknown: { what: 'There is no cooperation mode “{word}”', mend: 'Choose one or more of: {choices}.' },
      wishUnknown: { what: 'There is no wish “{word}”', mend: 'Choose one or more of: {choices}.' },
      openingUnclassified: {
        what: '“{word}” fits no kind of opening',
        mend: 'The words are kept; you can choose a kind after the import.',
      },
      fileNotFound: {
        what: 'No file called “{word}” came with the list',
        mend: 'Check the name; to bring files, put the list and the files into one .zip. The row is imported all the same, and files can be added later.',
      },
      fileNotTaken: {
        what: 'The file “{word}” was not taken',
        mend: '“Files that came with the list” says why. The row is imported all the same, and files can be added later.',
      },
      districtUnknown: {
        what: 'There is no district “{word}”',
        mend: 'Write one of the 13 districts and counties of Hangzhou, or whole city.',
      },
      districtAbolished: {
        what: '“{word}” no longer exists',
        mend: 'It now belongs to {successor}; please use the present name.',
      },
      placeOutsideCity: { what: '“{word}” is not in Hangzhou', mend: 'It is kept as written.' },
      unknownTag: {
        what: 'The taxonomy does not know “{word}”',
        mend: 'Choose a tag for it, or keep it as a free tag.',
      },
      tagNormalised: {
        what: '“{word}” is imported as “{names}”',
        mend: 'If that is wrong, choose another tag for it.',
      },
      textTooLong: {
        what: 'This has {length} characters, at most {max} are possible',
        mend: 'Shorten it and put details into the description.',
      },
      looksLikeFormula: {
        what: 'The text looks like a formula',
        mend: 'It is kept as plain text; change it if that is not what you meant.',
      },
      looksLikeMarkup: {
        what: 'The text contains web page code',
        mend: 'It is shown as plain text; remove it if that is not what you meant.',
      },
      cellFault: {
        what: 'The cell holds an error or a formula without a result: {fault}',
        mend: 'Open, recalculate and save the workbook, or type the value.',
      },
      duplicateRow: {
        what: 'Unit and title are the same as in “{sheet}”, row {row}',
        mend: 'It is imported once; if it is another one, change the title.',
      },
      otherUnit: {
        what: '“{word}” is not “{owner}”',
        mend: 'You can import your own rows only; those of others are imported by them or by a curator.',
      },
      companyNameDiffers: {
        what: 'This credit code is registered for “{name}”',
        mend: 'The row is imported for “{name}”; if that is wrong, check the credit code.',
      },
      companyCodeDiffers: {
        what: 'This company is registered with the credit code {code}',
        mend: 'Check the name and the credit code.',
      },
      ...importCodeText.en,
    },
    severity: { error: 'must be mended', warning: 'please look', note: 'for information' },
    skipped: {
      blank: 'blank row',
      note: 'remark',
      total: 'total',
      example: 'example row',
      headerAgain: 'repeated header',
    },
    place: 'sheet “{sheet}”, row {row}, column {column}',
  },
)

/** Fills the {names} of a sentence; a name without a value stays as it is. */
export function filled(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole))
}
