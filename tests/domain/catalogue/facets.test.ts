import { expect, test } from 'vitest'
import { countsOf, type Facets, isChosen } from '#app/domain/catalogue/facets.ts'

interface Fruit {
  colours: string[]
  origin: string
}
const facets: Facets<Fruit, 'colour' | 'origin'> = {
  colour: ({ colours }) => colours,
  origin: ({ origin }) => [origin],
}
const fruits: Fruit[] = [
  { colours: ['red', 'green'], origin: 'here' },
  { colours: ['green'], origin: 'there' },
  { colours: ['red'], origin: 'there' },
  { colours: [], origin: 'here' },
]
const now = new Date('2026-03-02T04:00:00Z')
const chosenBy = (colour: string[], origin: string[]) =>
  fruits.filter((fruit) => isChosen(facets, { colour, origin }, fruit, now)).length

test('nothing chosen shows everything', () => {
  expect(chosenBy([], [])).toBe(4)
})

test('values of one facet widen the choice, facets narrow each other', () => {
  expect(chosenBy(['red'], [])).toBe(2)
  expect(chosenBy(['red', 'green'], [])).toBe(3)
  expect(chosenBy(['red', 'green'], ['there'])).toBe(2)
})

test('every count is what choosing that value alone in its facet would show', () => {
  for (const chosen of [
    { colour: [], origin: [] },
    { colour: ['red'], origin: [] },
    { colour: ['red'], origin: ['there'] },
    { colour: ['blue'], origin: ['here'] },
  ]) {
    const counts = countsOf(facets, chosen, fruits, now)
    for (const colour of ['red', 'green', 'blue']) {
      expect(counts.colour.get(colour) ?? 0).toBe(chosenBy([colour], chosen.origin))
    }
    for (const origin of ['here', 'there']) {
      expect(counts.origin.get(origin) ?? 0).toBe(chosenBy(chosen.colour, [origin]))
    }
  }
})
