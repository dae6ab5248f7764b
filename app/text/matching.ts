import { catalogue } from './locale.ts'

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('')

/** A matching score in words: its parts, what met, what is missing and what would raise it. */
export const matchingText = catalogue(
  {
    score: '匹配度',
    parts: '匹配度由哪几部分组成',
    part: { tags: '标签', text: '内容', fit: '条件' },
    ofMax: (points: string, max: string) => `${points} 分，满分 ${max}`,
    nothingMet: '没有对上的地方',
    lacking: '还缺',
    gate: (tags: string[]) => `缺少必备标签${quoted(tags)}，因此不计匹配度。`,
    sameTag: (tag: string) => `“${tag}”两边都有`,
    sameTags: (tags: string[]) => `两边都有${quoted(tags)}`,
    needSpeaksOf: (tag: string, phrases: string[]) => `能力有“${tag}”，需求文字谈到${quoted(phrases)}`,
    offerSpeaksOf: (tag: string, phrases: string[]) => `需求有“${tag}”，能力文字谈到${quoted(phrases)}`,
    bothSpeakOf: (tag: string, phrases: string[]) => `双方文字都谈到“${tag}”：${quoted(phrases)}`,
    offerBelow: (need: string, offer: string) => `能力的“${offer}”属于需求的“${need}”`,
    needBelow: (need: string, offer: string) => `需求的“${need}”属于能力的“${offer}”`,
    viaParent: (need: string, offer: string, via: string) => `“${need}”与“${offer}”同属“${via}”`,
    related: (need: string, offer: string) => `“${need}”与“${offer}”领域相关`,
    inferred: (sentence: string) => `${sentence}（据文字推断）`,
    otherTags: '另有几处较弱的标签关联',
    phrases: (phrases: string[]) => `两边都写到${quoted(phrases)}`,
    commonWords: '两边用词相近，但没有突出的共同说法',
    stageFits: (stage: string, maturity: string) => `${stage}阶段，${maturity}的成熟度合适`,
    stageAhead: (stage: string, maturity: string) => `${stage}阶段要求更成熟的技术，目前为${maturity}`,
    openingMeetsWish: (opening: string, wish: string) => `开放${opening}，对上企业的${wish}诉求`,
    noOpeningForWish: (wish: string) => `开放条件里没有能回应企业${wish}诉求的`,
    sameDistrict: (district: string) => `同在${district}`,
    otherDistrict: (district: string) => `企业在${district}，不在同一区县`,
    qualificationHeld: (name: string) => `具备要求的资质“${name}”`,
    qualificationMissing: (name: string) => `没有登记要求的资质“${name}”`,
    cases: (n: number) => `登记了 ${n} 个案例`,
    noCases: '没有登记案例，补充后会提高匹配度',
    tagMissing: (tag: string, to: number) => `能力里没有“${tag}”；如确有这项能力，补上标签后预计到 ${to}`,
    tagMissingSmall: (tag: string) => `能力里没有“${tag}”；如确有这项能力，补上标签后会略有提高`,
    join: (sentences: string[]) => sentences.join('；'),
    sentence: (clauses: string[]) => `${clauses.join('；')}。`,
  },
  {
    score: 'Match score',
    parts: 'What the score is made of',
    part: { tags: 'Tags', text: 'Content', fit: 'Conditions' },
    ofMax: (points: string, max: string) => `${points} points of ${max}`,
    nothingMet: 'Nothing in common',
    lacking: 'Missing',
    gate: (tags: string[]) => `Required ${english(tags)} missing; therefore no score.`,
    sameTag: (tag: string) => `“${tag}” on both sides`,
    sameTags: (tags: string[]) => `Both have ${english(tags)}`,
    needSpeaksOf: (tag: string, phrases: string[]) => `Offer has “${tag}”, and the need speaks of ${english(phrases)}`,
    offerSpeaksOf: (tag: string, phrases: string[]) => `Need has “${tag}”, and the offer speaks of ${english(phrases)}`,
    bothSpeakOf: (tag: string, phrases: string[]) => `Both texts speak of “${tag}”: ${english(phrases)}`,
    offerBelow: (need: string, offer: string) => `“${offer}” of the offer is part of “${need}” of the need`,
    needBelow: (need: string, offer: string) => `“${need}” of the need is part of “${offer}” of the offer`,
    viaParent: (need: string, offer: string, via: string) => `“${need}” and “${offer}” are both part of “${via}”`,
    related: (need: string, offer: string) => `“${need}” and “${offer}” are related fields`,
    inferred: (sentence: string) => `${sentence} (inferred from the text)`,
    otherTags: 'Some weaker links between tags',
    phrases: (phrases: string[]) => `Both write of ${english(phrases)}`,
    commonWords: 'Both use similar words, but no telling phrase is shared',
    stageFits: (stage: string, maturity: string) => `“${maturity}” is mature enough for “${stage}”`,
    stageAhead: (stage: string, maturity: string) => `“${stage}” asks for more mature technology than “${maturity}”`,
    openingMeetsWish: (opening: string, wish: string) => `“${opening}” is opened, as the wish for “${wish}” asks`,
    noOpeningForWish: (wish: string) => `Nothing is opened that answers the wish for “${wish}”`,
    sameDistrict: (district: string) => `Both in ${district}`,
    otherDistrict: (district: string) => `The company is in ${district}, another district`,
    qualificationHeld: (name: string) => `Holds the qualification “${name}” that is asked for`,
    qualificationMissing: (name: string) => `The qualification “${name}” that is asked for is not on record`,
    cases: (n: number) => (n === 1 ? '1 case on record' : `${n} cases on record`),
    noCases: 'No case on record; adding one raises the score',
    tagMissing: (tag: string, to: number) =>
      `“${tag}” is not among the capabilities; if the company can do it, adding the tag leads to about ${to}`,
    tagMissingSmall: (tag: string) =>
      `“${tag}” is not among the capabilities; if the company can do it, adding the tag helps a little`,
    join: (sentences: string[]) => sentences.join('; '),
    sentence: ([first = '', ...more]: string[]) => `${[first, ...more.map(lowerFirst)].join('; ')}.`,
  },
)

function english(words: string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

function lowerFirst(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1)
}
