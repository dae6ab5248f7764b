import type { RightKind, RightState } from '#app/domain/capability/right.ts'
import { catalogue } from './locale.ts'

/** Kinds and states of intellectual property. */
export const rightText = catalogue(
  {
    title: '知识产权',
    kind: {
      patent: '发明专利',
      utilityModel: '实用新型专利',
      software: '软件著作权',
      standard: '标准',
    } satisfies Record<RightKind, string> as Record<RightKind, string>,
    state: { pending: '申请中', inForce: '有效', lapsed: '已失效' } satisfies Record<RightState, string> as Record<
      RightState,
      string
    >,
    noNumber: '未取得编号',
  },
  {
    title: 'Intellectual property',
    kind: { patent: 'Patent', utilityModel: 'Utility model', software: 'Software copyright', standard: 'Standard' },
    state: { pending: 'pending', inForce: 'in force', lapsed: 'lapsed' },
    noNumber: 'no number yet',
  },
)
