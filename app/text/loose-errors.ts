import type { ProblemCode } from '#app/domain/loose/problem-codes.ts'
import { catalogue } from './locale.ts'

type FormProblem = Extract<
  ProblemCode,
  | 'amountUnreadable'
  | 'amountUnitMissing'
  | 'amountOpenEnded'
  | 'amountReversed'
  | 'amountTooLarge'
  | 'dateUnreadable'
  | 'dateIncomplete'
  | 'dateImpossible'
  | 'timeImpossible'
  | 'deadlinePassed'
  | 'monthsUnreadable'
  | 'monthsOutOfRange'
  | 'wholeUnreadable'
  | 'wholeOutOfRange'
  | 'phoneUnreadable'
>

/** What is wrong with a value that may be typed in many ways, as a form says it. */
export const looseErrorText = catalogue(
  {
    amountUnreadable: () => '看不懂这个金额，请写成 500、300-800、约500、≤150、80万元 或 面议。',
    amountUnitMissing: () => '请写明单位，例如 80万元。',
    amountOpenEnded: () => '请写一个上限，例如 300-800，或写 面议。',
    amountReversed: () => '下限大于上限，请把小的数写在前面。',
    amountTooLarge: () => '金额大得不合常理，请核对单位是万元还是元。',
    dateUnreadable: () => '看不懂这个日期，请写成 2026年12月31日 17:00 或 2026-12-31。',
    dateIncomplete: () => '日期不完整，请写明年、月、日。',
    dateImpossible: () => '日历上没有这一天，请核对年、月、日。',
    timeImpossible: () => '时刻不存在，请用 24 小时制，例如 17:00。',
    deadlinePassed: () => '这个时间已经过去，请改为将来的时间。',
    monthsUnreadable: () => '请写月数，例如 12，或 12个月、1年、半年。',
    monthsOutOfRange: () => '请写 1 到 240 之间的月数。',
    wholeUnreadable: () => '请只写整数。',
    wholeOutOfRange: () => '请写 1 到 100 之间的整数。',
    phoneUnreadable: () => '不像一个电话号码。请只写一个号码，座机带区号，例如 0571-88000000。',
  } satisfies Record<FormProblem, () => string>,
  {
    amountUnreadable: () => 'Please write the amount as 500, 300-800, about 500, up to 150 or negotiable.',
    amountUnitMissing: () => 'Please name the unit, for example 80万元.',
    amountOpenEnded: () => 'Please give an upper limit such as 300-800, or write negotiable.',
    amountReversed: () => 'The lower figure is above the upper one.',
    amountTooLarge: () => 'This amount is beyond reason; please check the unit.',
    dateUnreadable: () => 'Please write the date as 2026-12-31 17:00 or 31 Dec 2026.',
    dateIncomplete: () => 'Please give year, month and day.',
    dateImpossible: () => 'The calendar has no such day.',
    timeImpossible: () => 'There is no such time; please use the 24-hour clock, for example 17:00.',
    deadlinePassed: () => 'This time has passed; please choose one ahead.',
    monthsUnreadable: () => 'Please write a number of months, such as 12.',
    monthsOutOfRange: () => 'Please write between 1 and 240 months.',
    wholeUnreadable: () => 'Please write a whole number.',
    wholeOutOfRange: () => 'Please write a whole number between 1 and 100.',
    phoneUnreadable: () => 'Please give one telephone number with its area code, such as 0571-88000000.',
  },
)
