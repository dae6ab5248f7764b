import { catalogue } from './locale.ts'

interface Entry {
  term: string
  says: string
}

/** The words of the help page. */
export const helpText = catalogue(
  {
    title: '帮助',
    lead: '这里说清楚每个人怎么用本站，以及页面上那些词是什么意思。',
    contents: '本页内容',
    rolesTitle: '你是谁，怎么用',
    stepsTitle: '一项场景怎么走完五步',
    wordsTitle: '词语解释',
    questionsTitle: '常见问题',
    roles: {
      visitor: {
        name: '来看看的人',
        says: '不用登录。清单、场景、企业能力都可以看、可以搜、可以下载；清单页可以直接打印。',
      },
      agency: {
        name: '政府单位',
        says: '登录后进入单位工作台：填写场景，或把原来的 Excel 清单直接上传，系统会逐行指出哪里要改。填到一半会自动保存。提交后由场景经理审核，通过的场景分批列入清单公开。截止之后才能看到收到的方案；选定或不选，都要写明理由。',
      },
      company: {
        name: '企业',
        says: '登记企业、通过核验、发布能力，就能看到合适的场景和推荐的理由。可以一键表达意向，也可以在截止前编写、提交、撤回方案；每次提交都有回执。',
      },
      curator: {
        name: '场景经理',
        says: '审核场景、编排清单、在供需匹配里看每一对的理由，为双方牵线，并一直跟到落地。',
      },
      evaluator: { name: '评审专家', says: '只看到分配给自己的方案，逐项打分。' },
      auditor: { name: '审计人员', says: '可以查看全部操作记录，不能改动任何内容。' },
    },
    words: [
      { term: '场景', says: '一个单位提出的、有地点、有时间、有条件的真实需求。' },
      { term: '场景机会清单', says: '分批公开的场景，有编号；发布后不再改动。' },
      { term: '场景能力清单', says: '企业公开的技术和产品，按项列出。' },
      { term: '开放条件', says: '单位愿意拿出来配合的东西：数据、场地、设备、算力、空域、路侧设施、用户。' },
      { term: '发展阶段', says: '早期验证、融合试验、综合推广，说的是这项需求所处的阶段。' },
      { term: '技术成熟度', says: '实验室验证、样机、小批量、规模应用，说的是企业能力到了哪一步。' },
      { term: '意向', says: '企业表示“想谈谈”，比方案轻，不用写材料。' },
      { term: '方案', says: '企业对一个场景的正式答复，截止前只有自己能读。' },
      { term: '匹配度', says: '0 到 100 的分数，由标签、文字和条件三部分相加，每一分都能展开看来由。' },
      { term: '对接', says: '一个场景和一家企业在场景经理跟进下往前走的过程。' },
      { term: '已核验', says: '平台核对过这家企业的名称和统一社会信用代码。' },
    ] as Entry[],
    questions: [
      {
        term: '截止时间以谁的钟为准？',
        says: '以服务器的北京时间为准。“24:00”指当天结束。你的设备时间如果相差超过 5 秒，场景页会提醒。',
      },
      {
        term: '清单发布后场景有变化怎么办？',
        says: '清单本身不变。变更以编号的变更公告发布，写明改了什么、为什么；场景页显示最新内容和全部经过，任意两版可以对比。',
      },
      { term: '为什么看不到联系电话？', says: '联系方式只给已核验企业的登录成员看，避免被抓取。' },
      {
        term: '匹配度是怎么算出来的？',
        says: '只用双方填写的标签、文字和条件计算，没有人工加分；没有依据的部分不计分也不显示。',
      },
      { term: '能不能批量下载？', says: '可以。清单页和搜索结果下方都有 XLSX、CSV、JSON。' },
    ] as Entry[],
  },
  {
    title: 'Help',
    lead: 'How each of us uses this site, and what the words on its pages mean.',
    contents: 'On this page',
    rolesTitle: 'Who you are and what you can do',
    stepsTitle: 'A scenario in five steps',
    wordsTitle: 'Words explained',
    questionsTitle: 'Questions',
    roles: {
      visitor: {
        name: 'Anybody',
        says: 'No sign-in needed. Lists, scenarios and capabilities can be read, searched and downloaded; a list page prints as a document.',
      },
      agency: {
        name: 'Agencies',
        says: 'Sign in to the agency desk and fill in a scenario, or hand in the Excel list you already have: every row that needs mending is named. Drafts are saved as you type. A curator reviews what you submit and publishes approved scenarios on numbered lists. Proposals can be read only after the deadline, and every decision needs a reason.',
      },
      company: {
        name: 'Companies',
        says: 'Register, get verified, publish what you can do, and see which scenarios fit and why. Express interest in one tap, or write, submit and withdraw a proposal until the deadline; each submission gives a receipt.',
      },
      curator: {
        name: 'Curators',
        says: 'Review scenarios, compose lists, see the reasons of each pair in the matching view, introduce both sides, and follow them until something works.',
      },
      evaluator: { name: 'Evaluators', says: 'See the proposals assigned to them, nothing else, and score them.' },
      auditor: { name: 'Auditors', says: 'Read the whole trail of what was done; change nothing.' },
    },
    words: [
      { term: 'Scenario', says: 'A real need of an agency, with a place, a time and conditions.' },
      { term: 'Scenario list', says: 'A numbered batch of published scenarios; it never changes afterwards.' },
      { term: 'Capability list', says: 'Technologies and products that companies have published.' },
      {
        term: 'What is opened',
        says: 'Data, sites, equipment, compute, airspace, roadside or users that the agency provides.',
      },
      { term: 'Stage', says: 'Early validation, integration trial or rollout: where the need stands.' },
      { term: 'Maturity', says: 'Lab, prototype, small batch or at scale: how far a capability has come.' },
      { term: 'Interest', says: 'A company says that it wants to talk; lighter than a proposal.' },
      {
        term: 'Proposal',
        says: "A company's formal answer to a scenario; only the company can read it before the deadline.",
      },
      {
        term: 'Fit',
        says: 'A score from 0 to 100, the sum of tags, text and conditions; every point can be looked into.',
      },
      { term: 'Match', says: "One scenario and one company under a curator's care." },
      { term: 'Verified', says: "The platform has checked the company's name and unified social credit code." },
    ] as Entry[],
    questions: [
      {
        term: 'Whose clock decides?',
        says: "The server's, in China Standard Time. “24:00” is the end of that day. A scenario's page warns when your device differs by more than 5 seconds.",
      },
      {
        term: 'What if a scenario changes after its list was published?',
        says: "The list stays as it was. Changes are published as numbered amendments that say what and why; the scenario's page shows what holds now and everything that happened, and any two versions can be compared.",
      },
      {
        term: 'Why is there no telephone number?',
        says: 'Contacts are shown only to signed-in members of verified companies.',
      },
      {
        term: 'How is the fit computed?',
        says: 'From tags, texts and conditions that both sides have entered, and nothing else. A part with no fact behind it is neither counted nor shown.',
      },
      {
        term: 'Can I download everything?',
        says: 'Yes: lists and search results can be had as XLSX, CSV and JSON.',
      },
    ] as Entry[],
  },
)
