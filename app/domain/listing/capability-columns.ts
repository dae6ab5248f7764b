import type { CapabilityValues } from './capability-record.ts'
import type { Column } from './column.ts'
import { FILES_COLUMN } from './files-column.ts'
import { TAG_COLUMN } from './tag-column.ts'

/** The columns of a capability list in the order of its template, with the headers they go by. */
export const CAPABILITY_COLUMNS: readonly Column<keyof CapabilityValues>[] = [
  { field: null, zh: ['序号', '编号', '序', 'no'], en: ['No.', '#', 'Number'] },
  {
    field: 'code',
    ofRecords: true,
    zh: ['系统编号', '能力编号', '能力编码', '草稿编号'],
    en: ['Record number', 'Capability code', 'Capability number'],
  },
  {
    field: 'companyName',
    required: true,
    zh: ['企业名称', '公司名称', '单位名称', '企业', '公司', '申报企业', '申报单位', '名称', '企业全称'],
    en: ['Company', 'Company name', 'Organisation'],
  },
  {
    field: 'creditCode',
    required: true,
    zh: ['统一社会信用代码', '信用代码', '社会信用代码', '统一信用代码', '组织机构代码', '企业代码'],
    en: ['Unified social credit code', 'Credit code', 'USCC'],
  },
  {
    field: 'place',
    zh: ['注册地', '所属区县', '区县', '注册地址', '所在地', '所在区县', '地区', '所属地区', '区域'],
    en: ['Registered in', 'District', 'Place of registration'],
  },
  {
    field: 'title',
    required: true,
    zh: [
      '产品/技术名称',
      '产品名称',
      '技术名称',
      '能力名称',
      '产品技术',
      '产品或技术名称',
      '产品与技术名称',
      '解决方案名称',
    ],
    en: ['Product or technology', 'Capability', 'Product', 'Title', 'Product / technology'],
  },
  TAG_COLUMN,
  {
    field: 'text',
    required: true,
    zh: [
      '能力简介',
      '简介',
      '能力描述',
      '产品简介',
      '技术简介',
      '能力介绍',
      '产品介绍',
      '方案简介',
      '主要内容',
      '描述',
    ],
    en: ['Description', 'What it does', 'Summary'],
  },
  {
    field: 'maturity',
    zh: ['技术成熟度', '成熟度', '产品成熟度', '所处阶段'],
    en: ['Maturity', 'Technology maturity'],
  },
  {
    field: 'caseText',
    zh: ['应用案例', '案例', '典型案例', '落地案例', '成功案例', '应用情况'],
    en: ['Cases', 'Case', 'In use'],
  },
  {
    field: 'qualifications',
    zh: ['资质荣誉', '资质', '荣誉', '企业资质', '资质与荣誉', '资质和荣誉'],
    en: ['Qualifications', 'Awards', 'Qualifications and awards'],
  },
  {
    field: 'wishes',
    zh: ['合作诉求', '诉求', '合作需求', '对接诉求', '合作意向'],
    en: ['Looking for', 'Wishes', 'Wish'],
  },
  { field: 'contactName', zh: ['联系人', '联系人姓名', '负责人', '对接人'], en: ['Contact', 'Contact person'] },
  {
    field: 'contactPhone',
    zh: ['联系电话', '电话', '联系方式', '手机', '手机号', '联系人电话', '办公电话'],
    en: ['Telephone', 'Phone', 'Contact phone'],
  },
  FILES_COLUMN,
]
