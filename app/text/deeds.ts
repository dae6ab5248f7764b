import { catalogue } from './locale.ts'

/** What deeds on accounts and organisations are called in the trail. */
const deedText = catalogue(
  {
    created: '创建',
    registered: '登记单位',
    askedAgain: '再次提交核验',
    verified: '核验通过',
    refused: '核验未通过',
    memberInvited: '邀请成员',
    invitationRevoked: '撤回邀请',
    memberJoined: '成员加入',
    memberRoleChanged: '调整成员角色',
    memberRemoved: '移出成员',
    passwordChanged: '修改密码',
    signedOutEverywhere: '退出所有设备',
    closed: '停用账号',
    reopened: '恢复账号',
    platformRolesGiven: '调整平台角色',
  },
  {
    created: 'created',
    registered: 'organisation registered',
    askedAgain: 'asked for verification again',
    verified: 'verified',
    refused: 'verification refused',
    memberInvited: 'member invited',
    invitationRevoked: 'invitation taken back',
    memberJoined: 'member joined',
    memberRoleChanged: 'member role changed',
    memberRemoved: 'member removed',
    passwordChanged: 'password changed',
    signedOutEverywhere: 'signed out everywhere',
    closed: 'account closed',
    reopened: 'account reopened',
    platformRolesGiven: 'platform roles changed',
  },
)

/** The word for a deed; a deed of another area is shown by its code. */
export function deedWord(act: string, locale: 'zh' | 'en'): string {
  const words: Record<string, string> = deedText[locale]
  return words[act] ?? act
}
