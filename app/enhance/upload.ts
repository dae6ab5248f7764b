import { announce } from './announce.ts'

/**
 * Sends the files of `form[data-upload]` one after the other without leaving the page, shows how far it is, and lets it
 * be cancelled. What the answers say, the new list or what is wrong, takes the place of `[data-attachments]`.
 */
export function upload(form: HTMLFormElement) {
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const bar = form.querySelector('progress')
  const stop = form.querySelector<HTMLElement>('[data-upload-cancel]')
  if (!input || !bar || !stop) return
  let request: XMLHttpRequest | null = null
  input.multiple = true

  stop.addEventListener('click', () => request?.abort())
  form.addEventListener('submit', async (event) => {
    const files = [...(input.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    if (request) return
    bar.hidden = stop.hidden = false
    let answer: XMLHttpRequest | null = null
    for (const file of files) {
      request = new XMLHttpRequest()
      answer = await sent(request, form, file, bar)
      if (answer?.status !== 200) break
    }
    request = null
    bar.hidden = stop.hidden = true
    if (!answer || !exchange(form, answer)) announce((answer ? form.dataset.broken : form.dataset.cancelled) ?? '')
  })
}

/** The answer, also of what did not arrive; null when it was cancelled. */
function sent(request: XMLHttpRequest, form: HTMLFormElement, file: File, bar: HTMLProgressElement) {
  const body = new FormData()
  body.append('file', file)
  bar.value = 0
  request.upload.onprogress = ({ loaded, total }) => {
    bar.value = total ? (loaded / total) * 100 : 0
  }
  request.open('POST', form.action)
  request.responseType = 'document'
  request.send(body)
  return new Promise<XMLHttpRequest | null>((resolve) => {
    request.onload = request.onerror = () => resolve(request)
    request.onabort = () => resolve(null)
  })
}

function exchange(form: HTMLFormElement, { status, response }: XMLHttpRequest): boolean {
  const area = form.closest<HTMLElement>('[data-attachments]')
  const fresh = (response as Document | null)?.getElementById(area?.id ?? '')
  if (!area || !fresh) return false
  const kept = [...area.children].filter(({ tagName }) => tagName === 'H2')
  const problem = fresh.querySelector('[id$=-error]')?.textContent
  area.replaceChildren(...kept, ...[...fresh.children].filter(({ tagName }) => tagName !== 'H2'))
  const next = area.querySelector<HTMLFormElement>('form[data-upload]')
  if (next) upload(next)
  next?.querySelector<HTMLElement>('input[type=file]')?.focus()
  announce(status === 200 ? (form.dataset.added ?? '') : (problem ?? ''))
  return true
}
