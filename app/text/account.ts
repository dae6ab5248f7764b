import { catalogue } from './locale.ts'

/** Signing in and out, and the account. */
export const accountText = catalogue(
  {
    signIn: '登录',
    email: '邮箱',
    password: '密码',
    checkForm: '请先改正下面的问题',
    demoTitle: '用演示身份进入',
    demoLead: '人物与单位均为虚构，点一下即可登录。',
    enterAs: (name: string) => `以${name}的身份进入`,
  },
  {
    signIn: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    checkForm: 'Please correct the following',
    demoTitle: 'Enter as a demo person',
    demoLead: 'People and organisations are invented; one click signs you in.',
    enterAs: (name: string) => `Enter as ${name}`,
  },
)
