import type { Maturity } from '#app/domain/vocabulary.ts'
import { catalogue } from './locale.ts'

type Words = Record<Maturity, string>

/** What each step of maturity means: with its range on the scale of technology readiness (TRL 1–9). */
export const maturityText = catalogue(
  {
    scaleTitle: '技术成熟度怎么分',
    scaleLead: '按技术就绪水平（TRL）归为四级；早于 TRL 3 的原理研究不列入能力。',
    trl: (range: string) => `TRL ${range}`,
    means: {
      lab: '关键技术在实验室里得到验证，有测试数据，还没有整机。',
      prototype: '有样机，在模拟或真实环境中跑通过主要功能。',
      smallBatch: '已小批量生产或在少数用户处运行，性能稳定，有交付记录。',
      scale: '已批量供货或在多处长期运行，有可查的用户和运维体系。',
    } satisfies Words as Words,
  },
  {
    scaleTitle: 'What the steps of maturity mean',
    scaleLead: 'Four steps over the scale of technology readiness (TRL); research before TRL 3 is no capability yet.',
    trl: (range: string) => `TRL ${range}`,
    means: {
      lab: 'The key technology is proven in a laboratory, with test data; there is no whole device yet.',
      prototype: 'There is a prototype whose main functions worked in a simulated or real environment.',
      smallBatch: 'Made in small numbers or running at a few users, stable, with deliveries on record.',
      scale: 'Supplied in numbers or running in many places for long, with users that can be asked.',
    },
  },
)
