/**
 * A sentence for people from the YAML parser's error.
 *
 * @param code The parser's own name for the error; its wording is used where no better one is known.
 */
export function explainSyntax(code: string, wording: string): string {
  if (/flow (sequence|map)/i.test(wording)) return UNCLOSED;
  return SENTENCES[code] ?? `this is not YAML: ${firstLine(wording)}; look for a missing quote, comma or bracket`;
}

const UNCLOSED =
  'a bracket or brace that was opened before this is not closed; close it, and indent its lines further than the field it belongs to';

const firstLine = (text: string) => {
  const line = text.split('\n', 1)[0] ?? text;
  return line.replace(/[.:;]$/, '');
};

const SENTENCES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this field stands here a second time; keep one of the two',
  MULTIPLE_DOCS: 'a second plan begins here ("---"); keep one plan a file',
  TAB_AS_INDENT: 'a tab indents this line; indent with spaces',
  BAD_INDENT: 'this line is indented wrongly; line it up with the fields it belongs to',
  BAD_ALIAS:
    'this alias (*name) has no anchor (&name) before it; write the entry out, or put text that begins with * or & in quotes',
  TAG_RESOLVE_FAILED: 'tags (!name) mean nothing in a plan; remove this one, or put text that begins with ! in quotes',
  NON_STRING_KEY: 'the name of a field must be text; put it in quotes',
  BAD_SCALAR_START: 'text cannot begin with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a field and its value stand where text is expected; put text that holds ": " in quotes, or start a new line',
  MULTILINE_IMPLICIT_KEY: 'the name of a field must stand on one line, followed by ":"; a ":" may be missing here',
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins an escape, and this is none; write \\\\ for a backslash',
};
