import type { Change, ChangeKind } from '#app/domain/match/ended-facts.ts'
import { catalogue, type Locale } from './locale.ts'
import { vocabularyText } from './vocabulary.ts'

/** What has changed on either side since a pair ended, in words. */
export const matchChangesText = catalogue(
  {
    kind: {
      needText: '需求的内容有修改',
      needTags: '需求的产业标签',
      needRequiredTags: '需求的必备标签',
      needStage: '需求的发展阶段',
      needOpenings: '需求的开放条件',
      needBudget: '需求的预算有修改',
      needDistrict: '需求的区县',
      capabilityNew: '企业新发布的能力',
      capabilityChanged: '企业修改过的能力',
      capabilityGone: '企业撤下的能力',
      companyIntro: '企业简介有修改',
      companyTags: '企业的产业标签',
      companyMaturity: '企业的成熟度',
      companyWishes: '企业的合作意愿',
      companyQualifications: '企业的资质',
      companyCapacity: '企业可承接的项目',
      companyDistrict: '企业的区县',
    } satisfies Record<ChangeKind, string>,
    more: '变多',
    less: '变少',
    added: (values: string) => `增加${values}`,
    gone: (values: string) => `去掉${values}`,
    became: (before: string, after: string) => `由${before}改为${after}`,
    is: (kind: string, what: string) => `${kind}：${what}`,
    join: '、',
    and: '，',
    quoted: (title: string) => `“${title}”`,
    endedOn: {
      declined: (day: string) => `${day}婉拒`,
      lost: (day: string) => `${day}终止`,
    },
    since: '此后的变化',
    nothing: '此后双方都没有变化，不再自动推荐。',
    notEnough: '这些变化还不足以重新推荐。',
    notKept: '结束时没有留存双方当时的情况，无法比较，不再自动推荐。',
  },
  {
    kind: {
      needText: 'the need was rewritten',
      needTags: 'tags of the need',
      needRequiredTags: 'required tags of the need',
      needStage: 'stage of the need',
      needOpenings: 'what the need opens up',
      needBudget: 'the budget of the need was changed',
      needDistrict: 'district of the need',
      capabilityNew: 'capabilities newly published',
      capabilityChanged: 'capabilities rewritten',
      capabilityGone: 'capabilities withdrawn',
      companyIntro: 'the company’s introduction was rewritten',
      companyTags: 'tags of the company',
      companyMaturity: 'maturity at the company',
      companyWishes: 'what the company looks for',
      companyQualifications: 'qualifications of the company',
      companyCapacity: 'projects the company can take on',
      companyDistrict: 'district of the company',
    },
    more: 'more',
    less: 'fewer',
    added: (values: string) => `${values} added`,
    gone: (values: string) => `${values} gone`,
    became: (before: string, after: string) => `${before} became ${after}`,
    is: (kind: string, what: string) => `${kind}: ${what}`,
    join: ', ',
    and: '; ',
    quoted: (title: string) => `“${title}”`,
    endedOn: {
      declined: (day: string) => `Declined on ${day}`,
      lost: (day: string) => `Ended on ${day}`,
    },
    since: 'Changed since',
    nothing: 'Nothing has changed on either side since; it is not suggested any more.',
    notEnough: 'These changes are no reason to suggest it again yet.',
    notKept: 'What both looked like then was not kept, so nothing can be compared; it is not suggested any more.',
  },
)

/** One change in words. `tagNames` are the names of its tags, by id. */
export function changeWords({ kind, added, gone }: Change, tagNames: Record<string, string>, locale: Locale): string {
  const words = matchChangesText[locale]
  const name = words.kind[kind]
  if (added.length + gone.length === 0) return name
  if (kind === 'companyCapacity') return words.is(name, added.length > 0 ? words.more : words.less)
  const said = (values: string[]) => values.map((value) => valueWords(kind, value, tagNames, locale)).join(words.join)
  if (kind.startsWith('capability')) return words.is(name, said([...added, ...gone]))
  if (ONE_OF.includes(kind) && added.length > 0 && gone.length > 0)
    return words.is(name, words.became(said(gone), said(added)))
  const parts = [added.length > 0 && words.added(said(added)), gone.length > 0 && words.gone(said(gone))]
  return words.is(name, parts.filter((part) => part !== false).join(words.and))
}

/** Facts of which there is one. */
const ONE_OF: readonly ChangeKind[] = ['needStage', 'needDistrict', 'companyDistrict']

function valueWords(kind: ChangeKind, value: string, tagNames: Record<string, string>, locale: Locale): string {
  const codes = vocabularyText[locale]
  const vocabularies: Partial<Record<ChangeKind, Record<string, string>>> = {
    needTags: tagNames,
    needRequiredTags: tagNames,
    companyTags: tagNames,
    needStage: codes.stage,
    needOpenings: codes.opening,
    needDistrict: codes.district,
    companyDistrict: codes.district,
    companyMaturity: codes.maturity,
    companyWishes: codes.wish,
  }
  if (kind.startsWith('capability')) return matchChangesText[locale].quoted(value)
  return vocabularies[kind]?.[value] ?? value
}
