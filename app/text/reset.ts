import { catalogue } from './locale.ts'

/** A forgotten password, and the confirmation of an address. */
export const resetText = catalogue(
  {
    title: '忘记密码',
    lead: '填写登录邮箱，我们发一个设置新密码的链接。',
    email: '邮箱',
    submit: '发送链接',
    asked: '如果这个邮箱有账号，链接已经排队发出，一小时内有效。没有收到时，请检查垃圾邮件，或稍后再试。',
    noMail: '本站没有配置邮件服务，不能通过邮件重设密码。请联系平台管理员核实身份。',
    newTitle: '设置新密码',
    newLead: '保存后，所有设备上的登录都会结束，并以新密码登录。',
    keyLost:
      '你的个人密钥由旧密码保护，重设后会换成新的：同事下一次登录之前，你暂时打不开本单位已密封的方案草稿；由你保管的开标份额不能再用，要由候补保管人代替。',
    newPassword: '新密码',
    save: '保存新密码并登录',
    goneTitle: '这个链接已失效',
    goneNext: '它可能已经用过，或超过了有效期。可以重新申请一个。',
    again: '重新申请',
    confirmTitle: '确认邮箱',
    confirmLead: '按下按钮，确认这个邮箱是你的，通知就可以发到邮箱。',
    confirm: '确认邮箱',
    confirmed: '邮箱已确认。',
    toSettings: '打开通知设置',
    confirmGone: '确认链接超过了 72 小时或不完整。登录后可以在“通知设置”里再发一次。',
  },
  {
    title: 'Forgotten password',
    lead: 'Give the address you sign in with, and we send a link by which you choose a new password.',
    email: 'E-mail',
    submit: 'Send the link',
    asked:
      'If there is an account with this address, the link is on its way; it is good for an hour. If it does not arrive, look among the unwanted mail or try again later.',
    noMail:
      'This site has no mail server, so no link can be sent. Ask a platform administrator, who will check who you are.',
    newTitle: 'A new password',
    newLead: 'When you save it, you are signed out on every device, and signed in here with the new one.',
    keyLost:
      'Your personal key was locked by the old password and is replaced: until a colleague signs in the next time, you cannot open the sealed drafts of your organisation; shares for an opening that you kept can no longer be used, and a deputy stands in.',
    newPassword: 'New password',
    save: 'Save and sign in',
    goneTitle: 'This link no longer works',
    goneNext: 'It may have been used, or its time is over. You can ask for another.',
    again: 'Ask for another',
    confirmTitle: 'Confirm your address',
    confirmLead: 'Press the button to confirm that this address is yours; notices can be mailed to it then.',
    confirm: 'Confirm',
    confirmed: 'Your address is confirmed.',
    toSettings: 'Open the notice settings',
    confirmGone: 'The link is older than 72 hours or incomplete. Sign in to send another from the notice settings.',
  },
)
