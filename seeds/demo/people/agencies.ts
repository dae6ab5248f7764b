import type { District } from '#app/domain/vocabulary.ts'

interface DemoAgency {
  key: string
  name: string
  district: District | null
  intro: string
}

export const DEMO_AGENCIES: readonly DemoAgency[] = [
  {
    key: 'a1',
    name: '余杭区经济和信息化局（演示）',
    district: 'yuhang',
    intro: '牵头区内产业场景的征集与开放，重点在低空、人工智能和智能制造，每季度汇总一次镇街与园区的需求。',
  },
  {
    key: 'a2',
    name: '西湖区城市管理局（演示）',
    district: 'xihu',
    intro: '负责街面秩序、环卫保洁、市政设施与景区周边管理，愿意先拿两三条路做试验。',
  },
  {
    key: 'a3',
    name: '萧山区交通运输局（演示）',
    district: 'xiaoshan',
    intro: '管理空港、货运、公交与内河航道，能开放路侧设施、公交走廊和部分货运场站。',
  },
  {
    key: 'a4',
    name: '滨江区数据资源管理局（演示）',
    district: 'binjiang',
    intro: '统筹区级公共数据的授权与流通，为各部门的数字化场景提供数据和算力条件。',
  },
  {
    key: 'a5',
    name: '钱塘区产业发展服务中心（演示）',
    district: 'qiantang',
    intro: '面向医药港、化工园与智能制造企业收集技术需求，企业出题的场景由中心代为发布。',
  },
  {
    key: 'a6',
    name: '临安区林业水利局（演示）',
    district: 'linan',
    intro: '管山、管水、管竹林与古树，巡护范围大、人手少，盼着设备能替人多跑几趟。',
  },
  {
    key: 'a7',
    name: '市级应急场景专班（演示）',
    district: null,
    intro: '汇集消防、防汛、危化与地下空间的场景需求，组织实战条件下的试验。',
  },
  {
    key: 'a8',
    name: '市级卫生健康场景专班（演示）',
    district: null,
    intro: '汇集医院、社区卫生、检验与康养机构的需求，试验均先过伦理与数据安全审查。',
  },
  {
    key: 'a9',
    name: '建德市文化旅游服务中心（演示）',
    district: 'jiande',
    intro: '服务景区、民宿与文博场馆，旺季客流集中，场地可在淡季整体开放。',
  },
  {
    key: 'a10',
    name: '上城区社会发展服务中心（演示）',
    district: 'shangcheng',
    intro: '对接教育、养老、托育与社区服务，老小区与老年人多，方案要让人用得上、用得惯。',
  },
]
