import { frameText } from '#app/text/frame.ts'
import { useWords } from '#app/ui/words.ts'

export default function Home() {
  return <h1 className="pt-16 text-5xl">{useWords(frameText).tagline}</h1>
}
