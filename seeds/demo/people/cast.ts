import type { MemberRole, PlatformRole } from '#app/domain/viewer.ts'

/** An invented person with one place: a role for the platform, or a seat in an organisation. */
export interface CastMember {
  /** Also the name of the mailbox. */
  key: string
  name: string
  role?: PlatformRole
  seat?: { organisation: string; role: MemberRole }
}

const owns = (key: string, name: string, organisation: string): CastMember => seated(key, name, organisation, 'owner')
const edits = (key: string, name: string, organisation: string): CastMember => seated(key, name, organisation, 'editor')
const views = (key: string, name: string, organisation: string): CastMember => seated(key, name, organisation, 'viewer')

function seated(key: string, name: string, organisation: string, role: MemberRole): CastMember {
  return { key, name, seat: { organisation, role } }
}

/** Keys of the two organisations that wait to be verified. */
export const AWAITING_AGENCY = 'a11'
export const AWAITING_COMPANY = 'c202'

/** Everybody who can be entered by one click, in the order of the sign-in page: one of each kind first. */
export const CAST: readonly CastMember[] = [
  { key: 'shen.zhiyao', name: '沈知遥', role: 'curator' },
  owns('ye.tingzhou', '叶汀舟', 'a1'),
  edits('lu.shuyan', '陆书砚', 'a1'),
  owns('gu.linfeng', '顾临风', 'c001'),
  edits('mei.xiaotang', '梅小棠', 'c001'),
  { key: 'bai.jingzhi', name: '柏景芝', role: 'administrator' },
  { key: 'wen.yanqiu', name: '闻砚秋', role: 'evaluator' },
  { key: 'yan.suhe', name: '颜素禾', role: 'auditor' },

  views('qiu.ning', '裘宁', 'a1'),
  views('tan.yu', '谭屿', 'c001'),
  { key: 'jiang.muyun', name: '蒋沐云', role: 'curator' },
  owns('pan.wantong', '潘晚桐', 'a2'),
  edits('zhong.li', '钟砾', 'a2'),
  views('dai.yunlai', '戴云来', 'a2'),
  owns('xu.jianan', '许见安', 'a3'),
  edits('shi.manqing', '施蔓青', 'a3'),
  views('he.du', '何渡', 'a3'),
  owns('luo.xinghe', '骆星河', 'a4'),
  owns('fang.chunsheng', '方椿笙', 'a5'),
  owns('zhu.lanxi', '竺岚溪', 'a6'),
  owns('rong.zhen', '容甄', 'a7'),
  owns('cen.yibai', '岑以白', 'a8'),
  owns('you.qingshan', '尤青衫', 'a9'),
  owns('ling.heming', '凌鹤鸣', 'a10'),
  owns('kang.zhuo', '康灼', 'c025'),
  edits('tong.wanqing', '童晚晴', 'c025'),
  views('ji.shaochuan', '季少川', 'c025'),
  owns('bian.yuan', '卞远', 'c049'),
  owns('ruan.zhichi', '阮知迟', 'c102'),
  owns('feng.shuihan', '封水寒', 'c088'),
  owns('tao.nianan', '陶念安', 'c199'),
  { key: 'lian.kongshan', name: '连空山', role: 'evaluator' },
  { key: 'mu.qinglan', name: '穆清岚', role: 'evaluator' },
  owns('ni.yuxin', '倪雨歆', AWAITING_AGENCY),
  owns('hou.xiaoman', '侯小满', AWAITING_COMPANY),
]
