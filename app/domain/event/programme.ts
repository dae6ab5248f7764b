/** A point of the programme. `time` is a clock time such as 09:30, or empty. */
export interface AgendaItem {
  time: string
  title: string
  /** Who speaks and for whom, in words. */
  speaker: string
}

/** A stretch of a day, in minutes since its midnight in Hangzhou. */
export interface Span {
  from: number
  until: number
}

export const AGENDA_MAX = 40
/** Midnight at the end of a day, in minutes since the one at its beginning. */
export const DAY_END = 24 * 60
const CLOCK = /^(\d{1,2})\s*[:：]\s*(\d{2})$/u
const AGENDA_LINE = /^(?:(\d{1,2}\s*[:：]\s*\d{2})(?:\s*[-–—~～至]\s*\d{1,2}\s*[:：]\s*\d{2})?)?\s*(.*)$/u

/** Minutes since midnight of a clock time as typed, 24:00 at most; null for what is none. */
export function minuteOf(typed: string): number | null {
  const [, hour, minute] = CLOCK.exec(typed.normalize('NFKC').trim()) ?? []
  if (hour === undefined || minute === undefined) return null
  const minutes = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && minutes <= DAY_END ? minutes : null
}

/** 09:30 for 570. */
export function clockOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** A programme as people write it: one point a line, a time in front, who speaks after a bar. */
export function agendaFrom(text: string): AgendaItem[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [what = '', ...who] = line.split(/[|｜]/u)
      const [, time = '', title = ''] = AGENDA_LINE.exec(what.trim()) ?? []
      const minutes = minuteOf(time)
      const timed = minutes !== null && title !== ''
      return {
        time: timed ? clockOf(minutes) : '',
        title: timed ? title.trim() : what.trim(),
        speaker: who.join('|').trim(),
      }
    })
}

/** The programme as its form shows it. */
export function agendaText(items: readonly AgendaItem[]): string {
  return items
    .map(({ time, title, speaker }) => `${time ? `${time} ` : ''}${title}${speaker ? ` | ${speaker}` : ''}`)
    .join('\n')
}

/** Breaks as typed, such as `15:00-15:15、16:00-16:10`; null when a part is no stretch of time. */
export function spansFrom(text: string): Span[] | null {
  const spans: Span[] = []
  for (const part of text.normalize('NFKC').split(/[、,;\s]+/u)) {
    if (part === '') continue
    const [from, until, ...more] = part.split(/[-–—~至]/u).map(minuteOf)
    if (from == null || until == null || more.length > 0 || from >= until) return null
    spans.push({ from, until })
  }
  return spans.sort((a, b) => a.from - b.from)
}

/** Breaks as their form shows them. */
export function spansText(spans: readonly Span[]): string {
  return spans.map(({ from, until }) => `${clockOf(from)}-${clockOf(until)}`).join('、')
}
