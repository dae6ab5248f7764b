/**
 * Lets the rows of a list that is being ordered be dragged by a handle: dropping one on another types that row's number
 * beside it and sends the form. Numbers and buttons stay for keyboards and fingers.
 */
export function dragOrder(form: HTMLFormElement) {
  const rows = [...form.querySelectorAll<HTMLElement>('[data-row]')]
  let dragged: HTMLElement | null = null
  const markOnly = (target: HTMLElement | null) => {
    for (const row of rows) row.toggleAttribute('data-drop', row === target)
  }
  for (const [at, row] of rows.entries()) {
    const place = placeOf(row)
    if (!place) continue
    const handle = place.parentElement?.insertBefore(handleCalled(form.dataset.dragOrder ?? ''), place)
    handle?.addEventListener('dragstart', (event) => {
      dragged = row
      event.dataTransfer?.setDragImage(row, 0, 0)
      event.dataTransfer?.setData('text/plain', place.name)
    })
    handle?.addEventListener('dragend', () => {
      dragged = null
      markOnly(null)
    })
    row.addEventListener('dragover', (event) => {
      if (!dragged) return
      event.preventDefault()
      markOnly(row === dragged ? null : row)
    })
    row.addEventListener('drop', (event) => {
      const moved = dragged && placeOf(dragged)
      if (!moved || dragged === row) return
      event.preventDefault()
      moved.value = String(at + 1)
      form.requestSubmit()
    })
  }
}

function placeOf(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>('input[name^="place-"]')
}

function handleCalled(label: string): HTMLElement {
  const handle = document.createElement('span')
  handle.draggable = true
  handle.title = label
  handle.ariaHidden = 'true'
  handle.dataset.dragHandle = ''
  handle.textContent = '⠿'
  return handle
}
