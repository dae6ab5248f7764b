import type { Budget } from '../budget.ts'
import { unitAtStart } from './amount-units.ts'
import { fold } from './clean.ts'
import { type Outcome, read, refuse } from './outcome.ts'

// Above this an amount is a slip of the unit: one trillion yuan.
const AMOUNT_MAX_YUAN = 1e12

const UNSTATED = /^(?:[-/\\]*|无|暂无|未定|不详|n\/?a|none)$/iu
const NEGOTIABLE = /面议|协商|商议|商定|待定|洽谈|negotia|to be agreed|tbd/iu
const LEAD = /^(?:(?:总投资|投资|预算|金额|资金|总额|经费)(?:规模|金额|总额|额)?[::为]?|人民币|cny|rmb|¥|¥)\s*/iu
const ABOUT = /^(?:大?约|约为|大概|预计|左右|近|about|around|approx\.?|circa|~|≈)\s*/iu
const ABOUT_AFTER = /(?:左右|上下)$/u
const UP_TO = /^(?:≤|<=|<|不超过|不高于|不多于|最高|最多|至多|上限|up to|at most|max\.?|no more than)\s*/iu
const UP_TO_AFTER = /(?:以内|以下|之内|封顶)$/u
const OPEN = /^(?:≥|>=|>|不低于|不少于|至少|最低|at least|from)|(?:以上|起|\+)$/iu
const BETWEEN = /\s*(?:-|~|至|到|to)\s*/iu

/**
 * Reads an amount of money as people write it: 200, 300-800, 约500, ≤150, 1,500, 80万元, 1.2亿, 面议, or nothing.
 * @param headerYuan yuan per unit when the cell names none (the header says 万元: 10,000); null when unknown
 */
export function budgetFrom(value: string | number, headerYuan: number | null): Outcome<Budget> {
  const text = typeof value === 'number' ? plainNumber(value) : fold(value)
  if (UNSTATED.test(text)) return read({ kind: 'unstated', minYuan: null, maxYuan: null })
  if (NEGOTIABLE.test(text)) return read({ kind: 'negotiable', minYuan: null, maxYuan: null })
  return bounded(text, headerYuan)
}

function bounded(whole: string, headerYuan: number | null): Outcome<Budget> {
  const shape = { about: false, upTo: false }
  let text = whole.replace(/\s*\((?:含税|不含税|人民币|估算|暂定|预估)\)$/u, '')
  const strip = (pattern: RegExp) => {
    const rest = text.replace(pattern, '').trim()
    const found = rest !== text
    text = rest
    return found
  }
  strip(LEAD)
  if (OPEN.test(text)) return refuse('amountOpenEnded', { value: whole })
  shape.about = strip(ABOUT)
  shape.upTo = strip(UP_TO)
  strip(LEAD)
  shape.about = strip(ABOUT_AFTER) || shape.about
  shape.upTo = strip(UP_TO_AFTER) || shape.upTo
  const parts = text.split(BETWEEN)
  if (parts.length > 2) return refuse('amountUnreadable', { value: whole })
  const [first, second] = parts.map(figure)
  if (!first || (parts.length === 2 && !second)) return refuse('amountUnreadable', { value: whole })
  // 2-3亿 means two to three hundred million: the unit after the second figure holds for both.
  const upperUnit = second ? (second.unit ?? headerYuan) : null
  const lowerUnit = first.unit ?? (second?.unit ? second.unit : headerYuan)
  const lower = inYuan(first.figure, lowerUnit)
  const upper = second ? inYuan(second.figure, upperUnit) : lower
  if (lower === null || upper === null) return refuse('amountUnitMissing', { value: whole })
  return settled(whole, lower, upper, parts.length === 2, shape)
}

function settled(
  whole: string,
  lower: number,
  upper: number,
  twoFigures: boolean,
  shape: { about: boolean; upTo: boolean },
): Outcome<Budget> {
  if (lower > AMOUNT_MAX_YUAN || upper > AMOUNT_MAX_YUAN) return refuse('amountTooLarge', { value: whole })
  if (!Number.isSafeInteger(lower) || !Number.isSafeInteger(upper)) return refuse('amountUnreadable', { value: whole })
  if (lower > upper) return refuse('amountReversed', { value: whole })
  if (twoFigures && shape.upTo) return refuse('amountUnreadable', { value: whole })
  if (twoFigures && lower < upper) return read({ kind: 'range', minYuan: lower, maxYuan: upper })
  if (shape.upTo) return read({ kind: 'upTo', minYuan: null, maxYuan: upper })
  return read({ kind: shape.about ? 'about' : 'amount', minYuan: lower, maxYuan: upper })
}

function figure(part: string): { figure: string; unit: number | null } | null {
  const found = /^(?:¥|¥|cny|rmb)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(.*)$/iu.exec(part)
  if (!found?.[1]) return null
  const rest = (found[2] ?? '').replace(/^\((.*)\)$/u, '$1')
  if (rest === '') return { figure: found[1].replaceAll(',', ''), unit: null }
  const unit = unitAtStart(rest)
  if (!unit || unit.length !== rest.length) return null
  return { figure: found[1].replaceAll(',', ''), unit: unit.yuan }
}

/** Whole yuan; NaN when the figure has parts of a yuan; null when there is no unit to multiply with. */
function inYuan(figureText: string, unit: number | null): number | null {
  if (unit === null) return Number(figureText) === 0 ? 0 : null
  const yuan = Number(figureText) * unit
  const rounded = Math.round(yuan)
  return Math.abs(yuan - rounded) <= Math.max(1e-6, Math.abs(yuan) * 1e-12) ? rounded : Number.NaN
}

/** A spreadsheet number without the noise of binary fractions and without an exponent. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const rounded = Number(value.toPrecision(12))
  return Math.abs(rounded) >= 1e15
    ? '1000000000000000'
    : rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 })
}
