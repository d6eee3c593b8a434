import type { SarifMessage } from './sarif-log.ts';

/**
 * A text as a message says it (3.11.5, 3.11.6): braces would begin a placeholder, and brackets before parentheses a
 * link.
 *
 * @example message('{0}') // { text: '{{0}}' }
 */
export function message(text: string): SarifMessage {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/\[([^\][]*)\](?=\()/g, '\\[$1\\]') };
}
