import { autosaving } from '../enhance/browser/autosaving.ts'
import { clocks } from '../enhance/browser/clocks.ts'
import { forms } from '../enhance/browser/forms.ts'
import { reading } from '../enhance/browser/reading.ts'
import { swapping } from '../enhance/browser/swapping.ts'
import { tagPicker } from '../enhance/browser/tag-picker.ts'
import { test } from '../enhance/browser/test.ts'
import { wholePage } from '../enhance/browser/whole-page.ts'

test.describe('choosing tags', tagPicker)
test.describe('saving a draft while it is written', autosaving)
test.describe('forms', forms)
test.describe('time and progress', clocks)
test.describe('reading', reading)
test.describe('choosing within a page', swapping)
test.describe('the whole page', wholePage)
