import { catalogue } from './locale.ts'

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join('')

const such = (words: string[]) => (words.length > 0 ? `，如${quoted(words)}` : '')

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
    requiredMissing: (tag: string) => `能力里没有必备标签“${tag}”；如确有这项能力，补上标签后才会计算匹配度`,
    nothingShared: '标签和内容都没有对上的地方，因此匹配度为 0。',
    below: (from: number, parts: string[]) =>
      parts.length > 0
        ? `匹配度不到 ${from}，主要差在${parts.join('和')}。`
        : `匹配度不到 ${from}：几处都只对上一部分。`,
    nothingToEnter: '登记信息里没有明显缺项；如果确实做过相关的事，可以在能力说明和案例里写清楚',
    sameTag: (tag: string) => `“${tag}”两边都有`,
    sameTags: (tags: string[]) => `两边都有${quoted(tags)}`,
    needSpeaksOf: (tag: string, phrases: string[]) => `能力有“${tag}”，需求文字谈到${quoted(phrases)}`,
    offerSpeaksOf: (tag: string, phrases: string[]) => `需求有“${tag}”，能力文字谈到${quoted(phrases)}`,
    bothSpeakOf: (tag: string, phrases: string[]) => `双方文字都谈到“${tag}”：${quoted(phrases)}`,
    offerBelow: (need: string, offer: string) => `能力的“${offer}”属于需求的“${need}”`,
    needBelow: (need: string, offer: string) => `需求的“${need}”属于能力的“${offer}”`,
    viaParent: (need: string, offer: string, via: string) => `“${need}”与“${offer}”同属“${via}”`,
    related: (need: string, offer: string) => `“${need}”与“${offer}”领域相关`,
    needReadsLike: (tag: string, words: string[]) => `能力有“${tag}”，需求的写法接近这个标签下的内容${such(words)}`,
    offerReadsLike: (tag: string, words: string[]) => `需求有“${tag}”，能力的写法接近这个标签下的内容${such(words)}`,
    bothReadLike: (tag: string, words: string[]) => `双方没有填“${tag}”，但写法都接近这个标签下的内容${such(words)}`,
    inferred: (sentence: string) => `${sentence}（据文字推断）`,
    otherTags: '另有几处较弱的标签关联',
    phrases: (phrases: string[]) => `两边都写到${quoted(phrases)}`,
    sameMeaning: (words: string[]) => `需求写的${quoted(words)}，能力用别的说法写到了，意思相同`,
    sameField: (fields: string[]) => `两边说的都是${quoted(fields)}方面的事`,
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
    hasCapacity: (n: number) => `企业目前还能承接 ${n} 个项目`,
    noCapacity: '企业目前的项目已排满，腾出人手后会提高匹配度',
    unknown: (facts: string[]) => `以下信息尚未登记，不加分也不减分：${facts.join('、')}。`,
    fact: {
      stage: '发展阶段与技术成熟度',
      openings: '开放条件',
      qualifications: '企业资质',
      cases: '应用案例',
      capacity: '可承接的项目数',
      district: '区县（含面向全市的需求）',
    },
    tagMissing: (tag: string, to: number) => `能力里没有“${tag}”；如确有这项能力，补上标签后预计到 ${to}`,
    tagMissingSmall: (tag: string) => `能力里没有“${tag}”；如确有这项能力，补上标签后会略有提高`,
    alike: {
      offer: (n: number) => `另有 ${n} 份内容几乎相同的能力介绍`,
      need: (n: number) => `另有 ${n} 项内容几乎相同的需求`,
    },
    alikeNamed: (note: string) => `${note}：`,
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
    requiredMissing: (tag: string) =>
      `The required “${tag}” is not among the capabilities; if the company can do it, the pair is scored once the tag is added`,
    nothingShared: 'Neither tags nor content have anything in common; therefore the score is 0.',
    below: (from: number, parts: string[]) =>
      parts.length > 0
        ? `Below ${from}, mostly for want of: ${parts.map(lowerFirst).join(', ')}.`
        : `Below ${from}: everything meets in part only.`,
    nothingToEnter:
      'Nothing obvious is missing on record; if the company has done such work, describe it in the capability and its cases',
    sameTag: (tag: string) => `“${tag}” on both sides`,
    sameTags: (tags: string[]) => `Both have ${english(tags)}`,
    needSpeaksOf: (tag: string, phrases: string[]) => `Offer has “${tag}”, and the need speaks of ${english(phrases)}`,
    offerSpeaksOf: (tag: string, phrases: string[]) => `Need has “${tag}”, and the offer speaks of ${english(phrases)}`,
    bothSpeakOf: (tag: string, phrases: string[]) => `Both texts speak of “${tag}”: ${english(phrases)}`,
    offerBelow: (need: string, offer: string) => `“${offer}” of the offer is part of “${need}” of the need`,
    needBelow: (need: string, offer: string) => `“${need}” of the need is part of “${offer}” of the offer`,
    viaParent: (need: string, offer: string, via: string) => `“${need}” and “${offer}” are both part of “${via}”`,
    related: (need: string, offer: string) => `“${need}” and “${offer}” are related fields`,
    needReadsLike: (tag: string, words: string[]) =>
      `Offer has “${tag}”, and the need reads like what stands under this tag${suchEnglish(words)}`,
    offerReadsLike: (tag: string, words: string[]) =>
      `Need has “${tag}”, and the offer reads like what stands under this tag${suchEnglish(words)}`,
    bothReadLike: (tag: string, words: string[]) =>
      `Nobody entered “${tag}”, but both read like what stands under this tag${suchEnglish(words)}`,
    inferred: (sentence: string) => `${sentence} (inferred from the text)`,
    otherTags: 'Some weaker links between tags',
    phrases: (phrases: string[]) => `Both write of ${english(phrases)}`,
    sameMeaning: (words: string[]) => `What the need calls ${english(words)} the offer says in other words`,
    sameField: (fields: string[]) => `Both are about ${english(fields)}`,
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
    hasCapacity: (n: number) =>
      n === 1 ? 'The company can take on 1 more project now' : `The company can take on ${n} more projects now`,
    noCapacity: 'The company cannot take on more projects now; free capacity raises the score',
    unknown: (facts: string[]) => `Not on record, and counted neither for nor against: ${facts.join(', ')}.`,
    fact: {
      stage: 'stage and maturity',
      openings: 'what is opened',
      qualifications: 'qualifications',
      cases: 'cases',
      capacity: 'free capacity',
      district: 'district (or a need of the whole city)',
    },
    tagMissing: (tag: string, to: number) =>
      `“${tag}” is not among the capabilities; if the company can do it, adding the tag leads to about ${to}`,
    tagMissingSmall: (tag: string) =>
      `“${tag}” is not among the capabilities; if the company can do it, adding the tag helps a little`,
    alike: {
      offer: (n: number) => (n === 1 ? '1 more offer says nearly the same' : `${n} more offers say nearly the same`),
      need: (n: number) => (n === 1 ? '1 more need says nearly the same' : `${n} more needs say nearly the same`),
    },
    alikeNamed: (note: string) => `${note}: `,
    join: (sentences: string[]) => sentences.join('; '),
    sentence: ([first = '', ...more]: string[]) => `${[first, ...more.map(lowerFirst)].join('; ')}.`,
  },
)

function english(words: string[]): string {
  return words.map((word) => `“${word}”`).join(', ')
}

function suchEnglish(words: string[]): string {
  return words.length > 0 ? `, such as ${english(words)}` : ''
}

function lowerFirst(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1)
}
