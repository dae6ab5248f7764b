import type { CodeBook } from '../index/code-book.ts'
import { FACT, kindOf, valueAt } from '../index/packed-facts.ts'
import { FIT_POINTS } from '../parameters.ts'
import type { Facts } from './facts.ts'
import { answerTo, casePoints, MATURITIES, OPENINGS_FOR, stagePoints } from './fit.ts'

/**
 * What fit is worth for a need and offers as they are packed in an index: the same points as `fitOf` gives, without
 * saying why. `points` and `max` are those of the offer last looked at.
 */
export class FitOfPacked {
  points = 0
  max = 0
  /** By code of a maturity, points for the need's stage. */
  private readonly stage = new Map<number, number>()
  /** By code of a wish that openings can answer, whether the need's do. */
  private readonly wishes = new Map<number, boolean>()
  private readonly asked: Set<number>
  private readonly district: number

  constructor(
    private readonly need: Facts,
    codes: CodeBook,
  ) {
    for (const word of MATURITIES) {
      if (need.stage) this.stage.set(codes.find(word), stagePoints(need.stage, word) ?? 0)
    }
    for (const wish of OPENINGS_FOR.keys()) this.wishes.set(codes.find(wish), answerTo(wish, need.openings) !== null)
    this.asked = new Set((need.qualifications ?? []).map((word) => codes.find(word)))
    this.district = need.district === null ? UNKNOWN : codes.find(need.district)
  }

  /** Looks at an offer, whose facts are packed from `from` to before `to`. */
  of(packed: Uint16Array, from = 0, to = packed.length) {
    let [wished, answered, held] = [0, 0, 0]
    this.points = 0
    this.max = 0
    for (let i = from; i < to; i++) {
      const kind = kindOf(packed[i]!)
      if (kind === FACT.maturity) this.add(FIT_POINTS.stage, this.stage.get(valueAt(packed, i)))
      else if (kind === FACT.cases) this.add(FIT_POINTS.cases, casePoints(valueAt(packed, i)))
      else if (kind === FACT.capacity) this.add(FIT_POINTS.capacity, valueAt(packed, i) > 0 ? FIT_POINTS.capacity : 0)
      else if (kind === FACT.wishes) {
        const answer = this.wishes.get(valueAt(packed, i))
        if (answer !== undefined) wished++
        if (answer) answered++
      } else if (kind === FACT.qualifications && this.asked.has(valueAt(packed, i))) held++
      else if (kind === FACT.qualificationsKnown && this.need.qualifications?.length) {
        this.add(FIT_POINTS.qualifications, (FIT_POINTS.qualifications * held) / this.need.qualifications.length)
      } else if (kind === FACT.district && this.district !== UNKNOWN) {
        this.add(FIT_POINTS.district, valueAt(packed, i) === this.district ? FIT_POINTS.district : 0)
      }
    }
    if (wished > 0 && this.need.openings.length > 0) {
      this.add(FIT_POINTS.openings, (FIT_POINTS.openings * answered) / wished)
    }
  }

  private add(max: number, points: number | undefined) {
    if (points === undefined) return
    this.max += max
    this.points += points
  }
}

/** The need's district is not known; a known one that no offer has is −1. */
const UNKNOWN = -2
