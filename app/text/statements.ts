import { catalogue } from './locale.ts'

interface Part {
  title: string
  lines: string[]
}

/** What the site says of itself until an administrator writes it anew: what it does today, and what it does not yet. */
export const statementsText = catalogue(
  {
    updated: (day: string) => `更新于${day}。`,
    about: '关于本站',
    aboutLead: '这是什么，谁在办，怎么联系。',
    aboutParts: [
      {
        title: '这是什么',
        lines: [
          '一座城市的应用场景供需对接平台：单位分批公开场景，企业公开能力，场景经理按产业标签牵线，并一直跟到有测得的结果。',
          '每一次匹配都说明理由；清单发布后不再改动；变更、答疑、结果都公开。',
        ],
      },
      {
        title: '谁在办',
        lines: ['主办单位、联系方式和备案号写在每页底部，由平台管理员填写；没有填写的不显示。'],
      },
      { title: '怎么联系', lines: ['场景的问题请在场景页提问；网站的问题请按页底的联系方式告诉主办单位。'] },
    ] as Part[],
    privacy: '隐私说明',
    privacyLead: '本站收集什么、放在哪里、谁能看到。',
    privacyParts: [
      {
        title: '只浏览，不登录',
        lines: [
          '不需要提供任何个人信息。没有广告，没有第三方统计，页面不向其他网站发出请求。',
          '你输入的搜索词只用来回答这一次搜索，不保存。',
          '出错时，服务器会记下出错的页面路径和时间，用来修复问题。',
        ],
      },
      {
        title: '浏览器里存的东西',
        lines: [
          'xinghui_session：登录状态，最长 14 天；服务器只保存它的散列值。',
          'xinghui_locale：你选的语言，一年。xinghui_desk：你最近用的工作台，一年。',
          '没有保存成功的草稿会在本机浏览器里留一份，保存成功后删除；快捷键开关也存在本机。',
        ],
      },
      {
        title: '有账号之后',
        lines: [
          '保存你的姓名、邮箱、密码的散列值（argon2id），以及你所属的单位和角色。',
          '你做的操作会写入操作记录，场景经理、审计人员按权限查看。',
          '场景联系人的姓名和电话，只显示给已核验企业的登录成员、本单位成员、场景经理和审计人员。',
        ],
      },
      {
        title: '方案',
        lines: [
          '截止之前，本站的任何页面、下载和接口都不会把方案内容给投递企业以外的人看。',
          '目前这由程序的权限控制保证，数据库里的内容还没有加密密封；能直接读取数据库文件的人在技术上可以看到。',
        ],
      },
      {
        title: '更正与删除',
        lines: ['账号信息可以在“我的账号”里修改；需要删除，请联系本单位负责人或平台管理员。'],
      },
    ] as Part[],
    accessibility: '无障碍说明',
    accessibilityLead: '我们以 WCAG 2.2 AA 级为目标，这里如实说明做到了什么、还差什么。',
    accessibilityParts: [
      {
        title: '已经做到',
        lines: [
          '公开页面不依赖脚本：关闭 JavaScript 也能浏览、搜索、筛选、下载。',
          '全部功能可以只用键盘操作，焦点清楚可见，可以跳到正文；单键快捷键可以关闭。',
          '文字对比度不低于 4.5:1，支持深色模式；颜色之外总有文字或图形。',
          '图表后面都有数据表；图形有文字说明。',
          '尊重“减少动态效果”设置；360 像素宽的屏幕不需要左右滑动。',
          '表单的错误写在字段旁边，并在页首汇总。',
        ],
      },
      {
        title: '怎样检查',
        lines: ['每次修改都用 axe 自动检查公开页面，发现严重问题不予通过。自动检查不能代替真人试用。'],
      },
      {
        title: '还没有做到',
        lines: [
          '还没有关怀版（大字、朗读）开关，可以先用浏览器的放大功能，页面在 200% 下可用。',
          '场景和能力的内容由各单位、企业填写，只有中文；英文界面下内容不翻译。',
          '没有请残障人士做过系统的试用。',
        ],
      },
      {
        title: '遇到困难',
        lines: ['请告诉你的场景经理或平台管理员：是哪个页面、想做什么、卡在哪里。'],
      },
    ] as Part[],
  },
  {
    updated: (day: string) => `Updated on ${day}.`,
    about: 'About this site',
    aboutLead: 'What this is, who runs it, and how to reach them.',
    aboutParts: [
      {
        title: 'What this is',
        lines: [
          "A city's marketplace of application scenarios: agencies publish scenarios in batches, companies publish capabilities, curators bring them together by industry tag and follow every pair until there is a measured result.",
          'Every match gives its reasons; a list never changes once published; changes, answers and results are public.',
        ],
      },
      {
        title: 'Who runs it',
        lines: [
          'The host, how to reach it and its registrations stand at the foot of every page, filled in by the administrator; what is not filled in is not shown.',
        ],
      },
      {
        title: 'How to reach us',
        lines: [
          "Ask about a scenario on the scenario's page; tell the host about faults of the site, by what stands at the foot of the page.",
        ],
      },
    ] as Part[],
    privacy: 'Privacy',
    privacyLead: 'What this site collects, where it is kept, and who can see it.',
    privacyParts: [
      {
        title: 'Reading without an account',
        lines: [
          'You give us no personal data. There are no advertisements, no third-party statistics, and pages ask nothing of other sites.',
          'What you search for answers that one search and is not kept.',
          'When something fails, the server notes the path and the time so that it can be mended.',
        ],
      },
      {
        title: 'What is kept in your browser',
        lines: [
          'xinghui_session: that you are signed in, for at most 14 days; the server keeps only its hash.',
          'xinghui_locale: your language, for a year. xinghui_desk: the desk you used last, for a year.',
          'A draft that could not be saved is kept in your browser until it is; so is the switch for shortcuts.',
        ],
      },
      {
        title: 'With an account',
        lines: [
          'We keep your name, your e-mail address, a hash of your password (argon2id), your organisations and roles.',
          'What you do is written to a trail that curators and auditors read as far as their role allows.',
          "A scenario's contact is shown only to signed-in members of verified companies, its own agency, curators and auditors.",
        ],
      },
      {
        title: 'Proposals',
        lines: [
          'Before the deadline no page, download or interface of this site gives a proposal to anybody but its bidder.',
          'Today the rules of the program see to that; the stored text is not yet sealed by encryption, so somebody who can read the database file could technically read it.',
        ],
      },
      {
        title: 'Correction and deletion',
        lines: [
          'Change your data under “My account”; to delete it, ask an owner of your organisation or an administrator.',
        ],
      },
    ] as Part[],
    accessibility: 'Accessibility',
    accessibilityLead: 'We aim at WCAG 2.2 AA. This is what is done, and what is not.',
    accessibilityParts: [
      {
        title: 'Done',
        lines: [
          'Public pages need no script: reading, searching, filtering and downloading work with JavaScript off.',
          'Everything can be done by keyboard, the focus is visible, a link skips to the content, and single-key shortcuts can be turned off.',
          'Text has a contrast of at least 4.5:1, there is a dark theme, and colour never stands alone.',
          'Every chart has its table, every picture its words.',
          'Reduced motion is respected; no sideways scrolling at 360 pixels.',
          'Errors of a form stand beside the fields and are summed up on top.',
        ],
      },
      {
        title: 'How it is checked',
        lines: [
          'Every change is checked with axe on the public pages; a serious finding stops it. That does not replace trials with people.',
        ],
      },
      {
        title: 'Not done yet',
        lines: [
          "There is no switch for larger type or reading aloud yet; the browser's zoom works up to 200%.",
          'Scenarios and capabilities are written by agencies and companies in Chinese and are not translated.',
          'There has been no systematic trial with disabled people.',
        ],
      },
      {
        title: 'If you get stuck',
        lines: ['Tell a curator or an administrator which page it was, what you wanted to do, and where it stopped.'],
      },
    ] as Part[],
  },
)
