import { prepareAnnouncements } from './announce.ts'
import { autosave } from './autosave/autosave.ts'
import { forgetFinished } from './autosave/finished.ts'
import { beside } from './beside.ts'
import { followServerClock } from './clock.ts'
import { copyButton } from './copy-button.ts'
import { countdown } from './countdown.ts'
import { counter } from './counter.ts'
import { errorSummary } from './error-summary.ts'
import { shortcuts } from './keys/shortcuts.ts'
import { shortcutSwitch } from './keys/switch.ts'
import { checkAll } from './lists/check-all.ts'
import { dragOrder } from './lists/drag-order.ts'
import { grid } from './lists/grid.ts'
import { liveFilter } from './lists/live-filter.ts'
import { returnToPlace } from './lists/place.ts'
import { menu } from './menu.ts'
import { poll } from './poll.ts'
import { printButton } from './print-button.ts'
import { forEvery } from './scan.ts'
import { submitOnce } from './submit-once.ts'
import { swapArea } from './swap.ts'
import { TagPicker } from './tags/tag-picker.ts'
import { upload } from './upload.ts'

/** Makes a finished document smoother. The mark on the root element keeps a second run from doing it twice. */
function enhance() {
  const root = document.documentElement
  if (root.dataset.enhanced !== undefined) return
  root.dataset.enhanced = ''
  prepareAnnouncements()
  customElements.define('tag-picker', TagPicker)
  forgetFinished()
  submitOnce()
  shortcuts()
  forEvery('form[data-autosave]', autosave)
  forEvery('[data-beside]', beside)
  forEvery('form[data-live]', liveFilter)
  forEvery('[data-count-for]', counter)
  forEvery('input[data-check-all]', checkAll)
  forEvery('form[data-drag-order]', dragOrder)
  forEvery('table[data-grid]', grid)
  forEvery('input[data-shortcuts-switch]', shortcutSwitch)
  forEvery('details[data-menu]', menu)
  forEvery('[data-print]', printButton)
  forEvery('[data-copy]', copyButton)
  forEvery('[data-poll]', poll)
  forEvery('[data-swap-area]', swapArea)
  forEvery('form[data-upload]', upload)
  void followServerClock()
  forEvery('[data-countdown]', countdown)
  returnToPlace()
  forEvery('[data-error-summary]', errorSummary)
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', enhance)
else enhance()
