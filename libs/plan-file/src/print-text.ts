/**
 * A text as a YAML scalar that reads back as the same text, in a block or between braces: bare where it can be,
 * else in double quotes.
 *
 * @example printText('Oslo') // 'Oslo'
 * @example printText('yes: no') // '"yes: no"'
 */
export function printText(text: string): string {
  return PLAIN.test(text) && !READS_AS_OTHER.test(text) ? text : quoted(text);
}

/**
 * Begins with a letter or digit, ends with neither a space nor a colon, and holds nothing that ends a bare text in
 * any context: comma, bracket, brace, quote, `: `, ` #`. Dashes and colons inside words are harmless.
 */
const PLAIN = /^(?!.*(?:: | #|[,[\]{}"]|[ :]$))[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{P}\p{S} ]*$/u;

/** What the core schema takes for null, a truth value or a number. Dates, `yes` and `on` are text. */
const READS_AS_OTHER = /^(?:null|true|false|0o[0-7]+|0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/i;

const quoted = (text: string) =>
  JSON.stringify(text).replace(UNPRINTABLE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Letters that YAML forbids in a file as they are, and the line ends that JSON does not know. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
