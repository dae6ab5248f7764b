// Node starts workers from JavaScript only; from here on TypeScript is understood.
import { register } from 'tsx/esm/api'

register()
await import('./in-thread.server.ts')
