import type { CooperationMode, Maturity, OpeningKind, Stage, Wish } from '../vocabulary.ts'
import type { Words } from './choices.ts'

/** Words for 发展阶段 as lists write them. */
export const STAGE_WORDS = {
  validation: ['早期验证', '验证', '早期', '概念验证', '验证阶段', '早期验证阶段', 'early validation', 'validation'],
  integration: ['融合试验', '融合试点', '试验', '融合', '融合试验阶段', 'integration pilot', 'integration trial'],
  rollout: ['综合推广', '推广', '规模推广', '全面推广', '综合推广阶段', 'roll-out', 'city-wide roll-out'],
} as const satisfies Words<Stage>

/** Words for 技术成熟度. */
export const MATURITY_WORDS = {
  lab: [
    '实验室验证',
    '实验室',
    '实验室阶段',
    '原理验证',
    'laboratory',
    'proven in the laboratory',
    'proven in the lab',
  ],
  prototype: ['样机', '样机阶段', '原型', '工程样机', '样品'],
  smallBatch: ['小批量', '小批量生产', '小试', '中试', '小批试产', 'small batch', 'small-batch production'],
  scale: ['规模应用', '规模化应用', '规模化', '量产', '批量应用', '成熟产品', 'in use at scale', 'at scale'],
} as const satisfies Words<Maturity>

/** Words for 合作方式. */
export const MODE_WORDS = {
  pilot: ['试点验证', '试点', '试点示范', '示范应用', 'pilot trial', 'pilot'],
  solutionCall: ['解决方案征集', '方案征集', '征集解决方案', '征集方案', 'call for solutions', 'solution call'],
  procurement: [
    '产品（服务）采购',
    '产品采购',
    '服务采购',
    '采购',
    '产品与服务采购',
    '产品和服务采购',
    '政府采购',
    'procurement of products or services',
  ],
  jointResearch: ['技术联合攻关', '联合攻关', '技术攻关', '联合研发', 'joint research', 'joint R&D'],
  challenge: ['揭榜挂帅', '揭榜', 'open challenge'],
  openAccess: [
    '场地与数据开放',
    '场地和数据开放',
    '场地开放',
    '数据开放',
    '开放共享',
    'open access',
    'open site or data',
    'sites and data opened',
  ],
  investment: ['投融资合作', '投资合作', '融资合作', '投融资', '投资'],
} as const satisfies Words<CooperationMode>

/** Words for 合作诉求. */
export const WISH_WORDS = {
  firstUse: ['首试首用', '首用', '首试', '首台套应用', '首购首用', 'first use'],
  testSite: ['场地测试', '测试场地', '试验场地', '测试场景', 'test site'],
  jointResearch: ['联合研发', '联合攻关', '合作研发', '技术合作', 'joint research', 'joint R&D'],
  finance: ['融资', '投融资', '股权融资', '资金支持', 'funding'],
  dataAccess: ['数据开放', '数据', '数据资源', '开放数据', 'data access', 'access to data'],
} as const satisfies Words<Wish>

/** Names of what is opened, as they stand before a colon in 开放条件. */
export const OPENING_WORDS = {
  data: ['数据', 'data'],
  site: ['试验场地', '场地', 'test site', 'site'],
  equipment: ['设备', 'equipment'],
  compute: ['算力', 'compute'],
  airspace: ['空域航线', '空域', '航线', 'airspace and routes', 'airspace'],
  roadside: ['路侧设施', '路侧', 'roadside infrastructure', 'roadside'],
  users: ['应用用户', '用户', 'users'],
} as const satisfies Words<OpeningKind>
