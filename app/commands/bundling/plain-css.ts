import type { AtRule, Plugin } from 'postcss'

/**
 * Unwraps `@layer`, which browsers before Chrome 99 do not know. The order of the layers is the order in the file,
 * so the cascade stays what it was.
 */
export function plainCss(): Plugin {
  return {
    postcssPlugin: 'plain-css',
    OnceExit(root) {
      root.walkAtRules('layer', unwrap)
    },
  }
}

function unwrap(rule: AtRule) {
  if (rule.nodes?.length) rule.replaceWith(rule.nodes)
  else rule.remove()
}
