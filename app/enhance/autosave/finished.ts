import { copiesOf, dropCopy } from './copies.ts'

/** Forgets the copies of a draft that `<meta name="autosave-done" content="URL">` says is finished (`*`: of all). */
export function forgetFinished() {
  for (const done of document.querySelectorAll<HTMLMetaElement>('meta[name=autosave-done]')) {
    for (const copy of copiesOf(done.content)) dropCopy(copy.key)
  }
}
