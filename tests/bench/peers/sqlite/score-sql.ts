import { ONE } from '#app/matching/index/statistics.ts'
import { FIT_POINTS, PARAMETERS } from '#app/matching/parameters.ts'
import { UNIT } from '#app/matching/taxonomy/unit-tags.ts'

const { tagHalf, textHalf, tagShare, k1 } = PARAMETERS
const lift = (similarity: string, half: number) =>
  `(min(1, ${similarity}) * ${1 + half} / (min(1, ${similarity}) + ${half}))`
const ratio = (a: string, b: string) => `(ln((${a} + 0.5) / (${b} + 0.5)))`

/** Rarity of a term among `:stock` offers by the number having it, and of a term nobody has. */
const RARITY = `max(1e-6, ${ratio(':stock - holders', 'holders')})`
const GREATEST_RARITY = `${ratio(':stock', '0')}`

/** Points each fact of fit earns, and whether it is known on both sides. */
const WISHES = '(first_use + test_site + data_access)'
const FITS: [known: string, points: string][] = [
  [':least IS NOT NULL AND maturity IS NOT NULL', `${FIT_POINTS.stage} * max(0, 1 - max(0, :least - maturity) / 2.0)`],
  [
    `:opens AND ${WISHES} > 0`,
    `${FIT_POINTS.openings}.0 * (first_use * :users + test_site * :sites + data_access * :records) / ${WISHES}`,
  ],
  [
    ':asked > 0 AND held IS NOT NULL',
    `${FIT_POINTS.qualifications}.0 * ((instr(held, :first) > 0) + (instr(held, :second) > 0)) / :asked`,
  ],
  ['cases IS NOT NULL', `${FIT_POINTS.cases} * min(1, cases / 3.0)`],
  ['capacity IS NOT NULL', `(capacity > 0) * ${FIT_POINTS.capacity}`],
  [':district IS NOT NULL AND district IS NOT NULL', `(district = :district) * ${FIT_POINTS.district}`],
]
const MAXIMA = [
  FIT_POINTS.stage,
  FIT_POINTS.openings,
  FIT_POINTS.qualifications,
  FIT_POINTS.cases,
  FIT_POINTS.capacity,
  FIT_POINTS.district,
]
const POINTS = FITS.map(([known, points]) => `iif(${known}, ${points}, 0)`).join(' + ')
const MAX = FITS.map(([known], i) => `iif(${known}, ${MAXIMA[i]}, 0)`).join(' + ')

const ASKED = `
    asked AS MATERIALIZED (SELECT value ->> 0 AS term, value ->> 1 AS weight FROM json_each(:terms)),
    asked_tag AS MATERIALIZED (
      SELECT tag, (value ->> 1) * round(${ONE} * ln(1 + :stock / (presence / 100.0 + 0.5)) / ln(1 + :stock / 0.5)) AS factor
      FROM json_each(:tags) CROSS JOIN tag ON tag.tag = value ->> 0
    ),`

/** The text part as FTS5 scores it (k1 = 1.2, b = 0.75, not to be changed); a word that counts twice is asked twice. */
export const BY_FTS5 = `
    by_text AS MATERIALIZED (
      SELECT rowid AS doc, -bm25(words) / (${k1 + 1} * ${GREATEST_RARITY} * :mass) AS text FROM words WHERE words MATCH :match
    )`

/** The text part by postings of our own, whose saturations are worked out beforehand. */
export const BY_POSTINGS = `
    factor AS MATERIALIZED (
      SELECT term, asked.weight * round(${ONE} * ${RARITY} / ${GREATEST_RARITY}) AS factor FROM asked CROSS JOIN term USING (term)
    ),
    by_text AS MATERIALIZED (
      SELECT doc, sum(posting.saturation * factor) / (${ONE}.0 * ${ONE} * :mass) AS text
      FROM factor CROSS JOIN posting USING (term) GROUP BY doc
    )`

/** The best offers of a need: everything that shares a word or a tag with it, scored and cut at `:places`. */
export function bestOffers(byText: string): string {
  return `
  WITH ${ASKED} ${byText},
    by_tags AS MATERIALIZED (
      SELECT doc, sum(tagged.weight * factor) / (${ONE}.0 * ${UNIT} * ${UNIT}) AS tags
      FROM asked_tag CROSS JOIN tagged USING (tag) GROUP BY doc
    ),
    both AS (
      SELECT doc, text, coalesce(tags, 0) AS tags FROM by_text LEFT JOIN by_tags USING (doc)
      UNION ALL SELECT doc, 0, tags FROM by_tags WHERE doc NOT IN (SELECT doc FROM by_text)
    ),
    fitting AS (
      SELECT id, ${tagShare} * ${lift('tags', tagHalf)} + ${1 - tagShare} * ${lift('text', textHalf)} AS likeness,
        ${POINTS} AS points, ${MAX} AS most
      FROM both CROSS JOIN doc USING (doc)
    )
  SELECT id, round(100 * ((100 - most) * likeness + points)) / 100 AS score
  FROM fitting WHERE likeness > 0 ORDER BY score DESC, id LIMIT :places`
}
