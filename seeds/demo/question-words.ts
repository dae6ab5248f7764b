/** Invented questions with their answers, such as fit any scenario. */
export const ANSWERED: readonly (readonly [string, string])[] = [
  [
    '试点所需的现场网络和供电由谁提供？',
    '由我单位提供一路 220V 市电和一个有线网络接口。需要 4G/5G 流量卡的，由企业自备，费用可计入报价。',
  ],
  [
    '历史数据能否脱敏后提供给企业训练模型？',
    '可以。中选企业签订数据使用协议后，在我单位的数据沙箱内使用，脱敏数据不出沙箱，模型参数经审查后可以带出。',
  ],
  [
    '是否接受由两家企业组成联合体？牵头方有何要求？',
    '接受，成员不超过三家。牵头方承担主要责任，并派项目负责人常驻现场；成员之间的分工写在方案里。',
  ],
  [
    '成效目标里的指标由谁测量？企业能否自测？',
    '以第三方检测机构的报告为准，检测费用由我单位承担。企业自测数据作为过程参考，不作为验收依据。',
  ],
  [
    '现场踏勘如何安排？',
    '每周三下午统一安排一次踏勘，提前两天与联系人预约即可，每家不超过三人。踏勘中口头说明以本页公开答复为准。',
  ],
  ['试点结束后，设备归谁所有？', '设备归企业所有。我单位有意继续使用的，另行按规定采购。'],
  ['能否以进口部件为主的产品参加？', '不限制。关键部件请在方案里写明来源和替代方案，供评审时参考。'],
  ['预算是否包含第一年的运行维护？', '包含试点期内的运行维护。试点期满后的维护费用请单列，不计入本次报价的比较。'],
]

/** Invented questions that wait at the agency a1: how many working days ago, at which of its scenarios. */
export const WAITING: readonly { text: string; askedBefore: number; at: number; begun?: true }[] = [
  { text: '试点期间的夜间作业是否允许？作业时段有没有限制？', askedBefore: 5, at: 0 },
  { text: '作业时段是否限于白天，夜间能否作业？', askedBefore: 2, at: 0 },
  { text: '平台接口是否已有标准文档？联调由哪一方牵头？', askedBefore: 2, at: 1, begun: true },
  { text: '方案里能否只报其中一个子系统，其余由其他企业承担？', askedBefore: 1, at: 2 },
]

/** What an agency corrected in one of them, and why. */
export const CORRECTED = {
  question: '现场踏勘如何安排？',
  answer:
    '每周二、周四下午各安排一次踏勘，提前两天与联系人预约即可，每家不超过三人。踏勘中口头说明以本页公开答复为准。',
  reason: '原答复写的是每周三一次；报名企业较多，改为每周两次。',
} as const
