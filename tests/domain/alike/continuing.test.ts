import { expect, test } from 'vitest'
import { type Continuable, unfitToContinue } from '#app/domain/alike/continuing.ts'
import { STAGES, type Stage } from '#app/domain/vocabulary.ts'

const draft = scenario({ id: 'draft' })
const published = scenario({ id: 'early', state: 'accepted', openedAt: new Date(0), agencyId: 'xihu' })

test('a scenario continues a published one of any agency', () => {
  expect(unfitToContinue(draft, published, [])).toBeNull()
})

test('an unpublished one is continued within its agency alone, and not once it is cancelled', () => {
  expect(unfitToContinue(draft, scenario({ id: 'own', state: 'inReview' }), [])).toBeNull()
  expect(unfitToContinue(draft, scenario({ id: 'own', state: 'cancelled' }), [])).toBe('continuesUnknown')
  expect(unfitToContinue(draft, scenario({ id: 'other', agencyId: 'xihu' }), [])).toBe('continuesUnknown')
})

test('a scenario continues neither itself nor what continues it', () => {
  expect(unfitToContinue(draft, draft, [])).toBe('continuesItself')
  expect(unfitToContinue(draft, published, ['middle', 'draft'])).toBe('continuesInCircle')
})

test('the stage stays or goes on', () => {
  const at = (stage: Stage) => STAGES.map((to) => unfitToContinue({ ...draft, stage: to }, { ...published, stage }, []))
  expect(STAGES.map(at)).toEqual([
    [null, null, null],
    ['continuesLaterStage', null, null],
    ['continuesLaterStage', 'continuesLaterStage', null],
  ])
})

test('a stage that was not said yet is in nobody’s way', () => {
  expect(unfitToContinue({ ...draft, stage: null }, { ...published, stage: 'rollout' }, [])).toBeNull()
})

function scenario(some: Partial<Continuable>): Continuable {
  return { id: 's', agencyId: 'yuhang', stage: null, state: 'draft', openedAt: null, continuesId: null, ...some }
}
