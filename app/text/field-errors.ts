import { catalogue, type Locale } from './locale.ts'
import { looseErrorText } from './loose-errors.ts'

/** What is wrong with a field, by code; an argument after the colon of a code stands for its number. */
const fieldErrorText = catalogue(
  {
    required: () => '请填写这一项。',
    tooLong: (n: string) => `不能超过 ${n} 个字。`,
    tooShort: (n: string) => `至少需要 ${n} 个字。`,
    email: () => '请填写完整的邮箱地址，例如 name@example.cn。',
    choose: () => '请选择一项。',
    tooMany: (n: string) => `最多 ${n} 个。`,
    tagUnknown: (word: string) => `“${word}”不在产业标签表中，不能作为必备标签；请从提示中选择，或只写在标签一栏。`,
    tagNotFound: (word: string) => `“${word}”不是标签体系里的一个标签。请从提示中选择，或留空。`,
    weightsSum: (n: string) => `权重合计应为 100，现在是 ${n}。`,
    onePrice: () => '请只写一个数，例如 80；暂不报价可留空或写 面议。',
    year: (n: string) => `请写 1900 到 ${n} 之间的年份，例如 2018。`,
    unknown: () => '这一项的内容无法识别，请按提示的格式填写。',
    passwordCommon: () => '这个密码太常见，容易被猜中。请换一个。',
    passwordIsAddress: () => '密码不能与邮箱相同。',
    currentPasswordWrong: () => '当前密码不对。',
    tooManyTries: (n: string) => `尝试次数过多，请 ${n} 分钟后再试。`,
    emailTaken: () => '这个邮箱已有账号。请先登录，再到“我的账号”登记单位。',
    organisationTaken: () => '已有同名单位。请联系该单位负责人邀请你加入。',
    creditCodeTaken: () => '这个信用代码已登记。请联系该单位负责人邀请你加入。',
    creditCodeLength: (n: string) => `统一社会信用代码应为 18 位，现在是 ${n} 位。`,
    creditCodeCharacter: (c: string) => `统一社会信用代码里不会出现“${c}”，请对照营业执照检查。`,
    creditCodeCheck: () => '统一社会信用代码的校验位对不上，请对照营业执照检查。',
    alreadyMember: () => '此人已是本单位成员。',
    nameTaken: () => '同类标签里已有这个名称。',
    parentUnfit: (word: string) => `“${word}”不能作为上级：它就是本标签、在本标签之下，或是应用领域。`,
    parentsOfTechnology: () => '只有技术类标签有上级。',
    changedMeanwhile: () => '别人刚刚改过标签表。下面是你填写的内容，请核对后再次保存。',
    wrongPassword: () => '邮箱或密码不对。请检查后再试，或联系本单位负责人。',
    between: (range: string) => `请填写 ${range} 之间的整数。`,
    batchTaken: () => '这个批次已有清单，请换一个批次。',
    commentMissing: () => '退回时至少写一条意见，单位才知道要改什么。',
    commentWithApproval: () => '你写了意见：要退回请按“退回修改”；要通过请先清空意见。',
    continuesUnknown: () => '没有找到这个编号的已发布场景。请核对编号，例如 HZ-2026-01-017。',
    continuesItself: () => '场景不能延续自己。请填写更早的另一个场景的编号。',
    continuesInCircle: () => '那个场景正是从本场景延续而来的，不能反过来延续。',
    continuesLaterStage: () => '那个场景的发展阶段比本场景更靠后。请核对编号，或先改本场景的发展阶段。',
    stageBeforeContinued: () => '本场景标为延续的那个场景已在更后的阶段。请改发展阶段，或取消延续的标记。',
    deadlineOver: () => '征集截止时间已经过去，不能通过。请退回，请单位改为将来的时间。',
    changedInReview: () => '单位刚刚改过这项场景。下面已是最新内容，你写的意见还在，请再看一遍。',
    changedOnDesk: () => '别人刚刚改过。你填写的内容还在，请核对后再保存。',
    filterNameTaken: () => '你已有同名的常用筛选。请换一个名称，或先删除旧的。',
    tooManyFilters: (n: string) => `每页最多保存 ${n} 组筛选。请先删除不用的。`,
    clock: () => '请写成 09:30 这样的时间。',
    dayUnread: () => '请写成 2026-12-04 这样的日期。',
    breaks: () => '请写成 15:00-15:15 这样的时段，多个用顿号分开。',
    endBeforeStart: () => '结束应当晚于开始。',
    deadlineAfterStart: () => '报名应当在活动开始之前截止。',
    outsideEvent: () => '洽谈应当在活动时间之内。',
    noSlot: () => '这段时间放不下一场洽谈，请加长或缩短每场时长。',
    other: () => '这一项有误，请检查。',
  },
  {
    required: () => 'Please fill this in.',
    tooLong: (n: string) => `At most ${n} characters.`,
    tooShort: (n: string) => `At least ${n} characters.`,
    email: () => 'Please give a complete e-mail address such as name@example.cn.',
    choose: () => 'Please choose one.',
    tooMany: (n: string) => `At most ${n}.`,
    tagUnknown: (word: string) =>
      `“${word}” is not in the taxonomy and cannot be required; pick a suggestion, or keep it among the tags.`,
    tagNotFound: (word: string) => `“${word}” is no single tag of the taxonomy. Pick a suggestion, or leave it empty.`,
    weightsSum: (n: string) => `The weights must add up to 100; now they make ${n}.`,
    onePrice: () => 'Please give one figure, for example 80; leave it empty or write 面议 to leave the price open.',
    year: (n: string) => `Please give a year between 1900 and ${n}, for example 2018.`,
    unknown: () => 'This cannot be read; please write it as the hint shows.',
    passwordCommon: () => 'This password is too common and soon guessed. Please take another one.',
    passwordIsAddress: () => 'The password must not be the e-mail address.',
    currentPasswordWrong: () => 'The current password is wrong.',
    tooManyTries: (n: string) => `Too many attempts. Please try again in ${n} ${n === '1' ? 'minute' : 'minutes'}.`,
    emailTaken: () => 'There is an account with this address. Sign in and register the organisation from “My account”.',
    organisationTaken: () => 'An organisation of this name is registered. Ask one of its owners to invite you.',
    creditCodeTaken: () => 'This credit code is registered. Ask an owner of that organisation to invite you.',
    creditCodeLength: (n: string) => `A unified social credit code has 18 characters; this has ${n}.`,
    creditCodeCharacter: (c: string) => `“${c}” does not occur in credit codes; please compare with the licence.`,
    creditCodeCheck: () => 'The check character of the credit code does not fit; please compare with the licence.',
    alreadyMember: () => 'This person is a member already.',
    nameTaken: () => 'Another tag of this kind has the name.',
    parentUnfit: (word: string) => `“${word}” cannot stand above: it is this tag, below it, or an application domain.`,
    parentsOfTechnology: () => 'Only technologies have tags above them.',
    changedMeanwhile: () =>
      'Somebody just changed the taxonomy. Here is what you typed; look again and save once more.',
    wrongPassword: () => 'E-mail or password is wrong. Please check, or ask an owner of your organisation.',
    between: (range: string) => `Please give a whole number between ${range.replace('–', ' and ')}.`,
    batchTaken: () => 'There is a list with this number already; please take another one.',
    commentMissing: () => 'Say at least once what must change, or the agency cannot know.',
    commentWithApproval: () => 'You wrote comments: press “Send back”, or clear them to approve.',
    continuesUnknown: () => 'No published scenario has this code. Please check it, for example HZ-2026-01-017.',
    continuesItself: () => 'A scenario cannot continue itself. Give the code of another, earlier one.',
    continuesInCircle: () => 'That scenario itself continues this one, so it cannot be the other way round.',
    continuesLaterStage: () =>
      'That scenario is in a later stage than this one. Check the code, or change the stage of this one first.',
    stageBeforeContinued: () =>
      'The scenario that this one continues is in a later stage. Change the stage, or no longer mark it as continuing.',
    deadlineOver: () => 'The deadline has passed, so it cannot pass. Send it back for a time ahead.',
    changedInReview: () =>
      'The agency has just changed this scenario. Below is the latest; your comments are kept. Please look again.',
    changedOnDesk: () => 'Somebody else just changed this. What you typed is kept; please check and save again.',
    filterNameTaken: () => 'You have a saved filter of this name. Take another name, or delete the old one first.',
    tooManyFilters: (n: string) => `At most ${n} saved filters a page. Please delete one that you do not use.`,
    clock: () => 'Please give a time such as 09:30.',
    dayUnread: () => 'Please give a day such as 2026-12-04.',
    breaks: () => 'Please give stretches such as 15:00-15:15, with commas between them.',
    endBeforeStart: () => 'The end must be after the beginning.',
    deadlineAfterStart: () => 'Registration must close before the event begins.',
    outsideEvent: () => 'The talks must lie within the event.',
    noSlot: () => 'There is no room for a single talk; make the hours longer or the talks shorter.',
    other: () => 'Something is wrong here; please check.',
  },
)

type Words = Record<string, (argument: string) => string>

/** The sentence for one code such as `required` or `tooLong:80`. */
export function fieldErrorWords(code: string, locale: Locale): string {
  const [key = '', argument = ''] = code.split(/:(.*)/s)
  const words: Words = { ...looseErrorText[locale], ...fieldErrorText[locale] }
  return (words[key] ?? fieldErrorText[locale].other)(argument)
}

/** Every field's sentences, for the summary and beside the fields: the same words in both places. */
export function worded(errors: Record<string, string[]> | undefined, locale: Locale): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors ?? {}).map(([name, codes]) => [name, codes.map((code) => fieldErrorWords(code, locale))]),
  )
}
