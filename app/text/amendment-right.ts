import { catalogue } from './locale.ts'

/** Amendments after the deadline, and those that a curator writes for an agency. */
export const amendmentRightText = catalogue(
  {
    closedLead: '征集已截止，只能更正不影响实质内容的部分：标题和简介里的个别错字、联系人、备注。',
    scenarioClosed: '征集已截止：实质内容和截止时间不能再改，只能公布不影响实质内容的更正。',
    begin: '起草更正',
    forTitle: '代单位起草',
    forLead: '这些单位在平台上还没有人。代为起草后，须由另一位场景经理审核公布，公告上注明代办。',
    forBegin: '代为起草',
    forBeginNamed: (title: string) => `代为起草：${title}`,
    onBehalf: (agency: string) => `由场景经理代${agency}起草，经另一位场景经理审核公布。`,
  },
  {
    closedLead:
      'The deadline has passed: only what changes nothing of substance can be corrected: single misspellings in title and summary, contact and note.',
    scenarioClosed:
      'The deadline has passed: neither substance nor deadline can be changed; what is immaterial can be corrected by an amendment.',
    begin: 'Write a correction',
    forTitle: 'Written for agencies',
    forLead:
      'These agencies have nobody here yet. What you write for them is published by another curator, and says that it was written for them.',
    forBegin: 'Write one for them',
    forBeginNamed: (title: string) => `Write one for them: ${title}`,
    onBehalf: (agency: string) => `Written by a curator for ${agency} and published by another.`,
  },
)
