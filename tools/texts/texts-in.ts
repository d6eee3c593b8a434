import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A text that the source says, or one that it shows without saying it in the reader's language. */
export interface SourceText {
  readonly text: string;
  /** "file:line". */
  readonly place: string;
}

export interface TextsOfSource {
  /** What `say` and `<Say>` are given. */
  readonly said: readonly SourceText[];
  /** Texts that cannot be gathered because they are no literals, and those said while a module loads. */
  readonly ungathered: readonly SourceText[];
  /** Words that stand in an element, or in a property that people read or hear. */
  readonly bare: readonly SourceText[];
}

/** Properties of elements and components that reach people as words. */
const READ_BY_PEOPLE = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
  'note',
  'lead',
  'error',
  'summary',
  'caption',
  'unit',
  'heading',
  'legend',
  'message',
]);

/** Everything that the sources in a folder show to people, specs and helpers of tests left out. */
export function textsIn(folder: string): TextsOfSource {
  const found = { said: [] as SourceText[], ungathered: [] as SourceText[], bare: [] as SourceText[] };
  for (const file of sourcesIn(folder)) readSource(file, found);
  return found;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|(^|\/)testing\/|\.d\.ts$/.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}

type Found = { readonly [kind in keyof TextsOfSource]: SourceText[] };

function readSource(file: string, found: Found): void {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const at = (node: ts.Node, text: string): SourceText => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return { text, place: `${file}:${String(line + 1)}` };
  };
  const gather = (node: ts.Node, argument: ts.Expression | undefined) => {
    const texts = argument === undefined ? undefined : literalsOf(argument);
    if (texts === undefined) return found.ungathered.push(at(node, node.getText().slice(0, 80)));
    if (!isInsideFunction(node)) found.ungathered.push(at(node, node.getText().slice(0, 80)));
    return found.said.push(...texts.map((text) => at(node, text)));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'say') {
      gather(node, node.arguments[0]);
    } else if (ts.isJsxText(node) && hasWords(node.text) && !isForMachines(node)) {
      found.bare.push(at(node, node.text.trim()));
    } else if (ts.isJsxAttribute(node)) {
      visitAttribute(node);
    }
    ts.forEachChild(node, visit);
  };
  const visitAttribute = (node: ts.JsxAttribute) => {
    const name = node.name.getText();
    const { initializer } = node;
    const value = initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    if (value === undefined) return;
    const element = node.parent.parent;
    if (name === 'text' && element.tagName.getText() === 'Say') return void gather(node, value as ts.Expression);
    if (!READ_BY_PEOPLE.has(name)) return;
    for (const text of literalsOf(value as ts.Expression) ?? []) if (hasWords(text)) found.bare.push(at(node, text));
  };
  visit(source);
}

/** The literal of an expression, or those of both its branches. */
function literalsOf(node: ts.Expression): string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (!ts.isConditionalExpression(node)) {
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
    const [left, right] = [literalsOf(node.left), literalsOf(node.right)];
    return left?.length === 1 && right?.length === 1 ? [`${left[0] ?? ''}${right[0] ?? ''}`] : undefined;
  }
  const [yes, no] = [literalsOf(node.whenTrue), literalsOf(node.whenFalse)];
  return yes === undefined || no === undefined ? undefined : [...yes, ...no];
}

function isInsideFunction(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) if (ts.isFunctionLike(at)) return true;
  return false;
}

/** What stands as it is in every language: our own name, and what somebody types into a terminal or a program. */
function isForMachines({ text, parent }: ts.JsxText): boolean {
  return (
    text.trim() === 'Concord' ||
    (ts.isJsxElement(parent) && /^(code|pre|kbd)$/.test(parent.openingElement.tagName.getText()))
  );
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
