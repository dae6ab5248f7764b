import { titleKey } from '../loose/clean.ts'

/** What every company's name ends with, or begins with in this city; it tells nobody apart. */
const LEGAL = /(股份|集团|控股|有限|责任|公司|（演示）|\(演示\))+$/u
const PLACE = /^(浙江省?|杭州市?)/u
const TELLING_MIN = 3

/** Whether a text says the name of a company, whole or as people shorten it. */
export function namesCompany(text: string, companyName: string): boolean {
  const key = titleKey(text)
  return shortNames(companyName).some((name) => key.includes(titleKey(name)))
}

function shortNames(name: string): string[] {
  const withoutForm = name.replace(LEGAL, '')
  const names = [name, withoutForm, withoutForm.replace(PLACE, '')]
  return [...new Set(names)].filter((one) => [...one].length >= TELLING_MIN)
}
