import type { VerificationAnswer, VerificationGround } from '#app/domain/verification/verdict.ts'
import { catalogue, type Locale } from './locale.ts'

/** Verifying organisations: the curator's answers, and what their members read. */
export const verificationText = catalogue(
  {
    ground: {
      nameDiffers: '名称与证照不一致',
      codeDiffers: '信用代码与证照不一致',
      licenceMissing: '没有上传营业执照',
      licenceUnreadable: '营业执照看不清或不完整',
      notOperating: '登记状态不是存续',
      other: '其他原因',
    } satisfies Record<VerificationGround, string> as Record<VerificationGround, string>,
    colon: '：',
    groundLabel: '原因',
    groundNone: '请选择',
    reasonLabel: '说明（对方会看到）',
    reasonHint: '写清楚哪里不符、怎样修改，例如“名称与营业执照不一致，请按执照填写”。',
    askMore: '请对方补充',
    reverifyAsked: (day: string) => `${day}申请复核`,
    reverifyDue: '待复核',
    dueSince: (day: string) => `核验于 ${day} 到期，待复核`,
    reverifyQueue: '申请复核的单位',
    reverify: '复核通过',
    reverifyTitle: '申请复核',
    reverifyLead: (day: string) =>
      `上次核验于 ${day}。信息有变化或核验到期时，请更新营业执照后申请复核；复核期间照常使用。`,
    ownersAsk: '由本企业的负责人申请复核。',
    reverifySubmit: '申请复核',
    reverifyWaiting: (day: string) => `已于 ${day} 申请复核，等待场景经理办理。`,
    reverifyDone: '已申请复核，场景经理办理后这里会更新。',
    answered: { refuse: '未通过核验', askMore: '需要补充' },
    awaitingLink: '查看登记信息和营业执照',
    incompleteTitle: (name: string) => `${name}的核验需要补充`,
  },
  {
    ground: {
      nameDiffers: 'The name differs from the licence',
      codeDiffers: 'The credit code differs from the licence',
      licenceMissing: 'No business licence was uploaded',
      licenceUnreadable: 'The licence cannot be read in full',
      notOperating: 'The registration is not in operation',
      other: 'Another reason',
    },
    colon: ': ',
    groundLabel: 'Ground',
    groundNone: 'Choose',
    reasonLabel: 'In words (they will read it)',
    reasonHint: 'Say what does not fit and how to mend it.',
    askMore: 'Ask for more',
    reverifyAsked: (day: string) => `asked to be verified again on ${day}`,
    reverifyDue: 'to be verified again',
    dueSince: (day: string) => `The verification was good until ${day} and is due again`,
    reverifyQueue: 'Asking to be verified again',
    reverify: 'Verify again',
    reverifyTitle: 'Ask to be verified again',
    reverifyLead: (day: string) =>
      `Last verified on ${day}. When facts changed or it is due again, update the licence and ask; everything works meanwhile.`,
    ownersAsk: 'An owner of the company asks for it.',
    reverifySubmit: 'Ask to be verified again',
    reverifyWaiting: (day: string) => `Asked on ${day}; a curator will see to it.`,
    reverifyDone: 'Asked. This page follows once a curator has seen to it.',
    answered: { refuse: 'Refused', askMore: 'More is needed' },
    awaitingLink: 'See the registration and the licence',
    incompleteTitle: (name: string) => `More is needed to verify ${name}`,
  },
)

/** What was answered, as one sentence: the ground and the words. */
export function answerSentence(
  locale: Locale,
  { ground, reason }: Pick<VerificationAnswer, 'ground' | 'reason'>,
): string {
  const words = verificationText[locale]
  return ground && ground !== 'other' ? `${words.ground[ground]}${words.colon}${reason}` : reason
}
