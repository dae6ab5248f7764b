import type { TagOptions } from './options.ts'
import type { FoundTag } from './source.ts'

/** What the keys of the combobox can do. */
export interface KeyActs {
  ask: () => void
  close: () => void
  pick: (tag: FoundTag) => void
  removeLast: () => void
}

/** The keys of the combobox pattern (WAI-ARIA 1.2), and Backspace for the last chip. */
export function keyActions(box: HTMLInputElement, options: TagOptions, acts: KeyActs) {
  return (event: KeyboardEvent) => {
    // While an input method is composing, its keys are its own; 229 is how older browsers say so.
    if (event.isComposing || event.keyCode === 229) return
    const act = actOf(event.key)
    if (act?.()) event.preventDefault()
  }

  function actOf(key: string): (() => boolean) | undefined {
    const table: Record<string, () => boolean> = {
      ArrowDown: () => arrow(1),
      ArrowUp: () => arrow(-1),
      Enter: enter,
      Escape: leave,
      Backspace: backspace,
    }
    return table[key]
  }

  function arrow(step: 1 | -1): boolean {
    if (options.isOpen) options.move(step)
    else acts.ask()
    return true
  }

  /** Half-typed words must not send the whole form by accident. */
  function enter(): boolean {
    const tag = options.isOpen ? options.active : undefined
    if (tag) acts.pick(tag)
    return tag !== undefined || box.value.trim() !== ''
  }

  function leave(): boolean {
    const open = options.isOpen
    if (open) acts.close()
    else if (box.value) box.value = ''
    else return false
    return true
  }

  function backspace(): boolean {
    if (box.value) return false
    acts.removeLast()
    return true
  }
}
