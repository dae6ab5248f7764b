/** A button that prints the page. */
export function printButton(button: HTMLElement) {
  button.addEventListener('click', () => print())
}
