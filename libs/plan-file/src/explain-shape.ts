import { say } from '@concord/texts';
import { explainForm, explainType, quote } from './explain-value.ts';
import { suggestWord } from './suggest-word.ts';

/** What the schema validator reports, as far as a sentence needs it. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the name of a map's entry is wrong, not its value. */
  readonly propertyName?: string;
  readonly data: unknown;
  readonly parentSchema: { readonly properties?: object; readonly format?: string; readonly type?: string };
}

/**
 * The sentence for a department head: what is wrong and its cure. Undefined for an error that only wraps another.
 */
export function explainShape(error: ShapeError): string | undefined {
  const value = error.propertyName ?? error.data;
  const sentence = SENTENCES[error.keyword];
  if (sentence === undefined)
    throw new Error(`The plan schema uses "${error.keyword}", for which there is no sentence yet`);
  return sentence({ ...error, data: value });
}

type Sentence = (error: ShapeError) => string | undefined;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  required: ({ params }) => say('"{field}" is missing; add it', { field: String(params['missingProperty']) }),
  additionalProperties: ({ params, parentSchema }) => {
    const field = String(params['additionalProperty']);
    const known = Object.keys(parentSchema.properties ?? {});
    const near = suggestWord(field, known);
    return `there is no field ${quote(field)} here; ${near ? `did you mean "${near}"?` : `remove it, or use one of ${known.join(', ')}`}`;
  },
  type: ({ params, data }) => explainType(data, String(params['type'])),
  const: ({ params, data }) =>
    `${quote(data)} is no format of plans that is known here; write ${String(params['allowedValue'])}`,
  enum: ({ params, data }) => explainChoice(data, (params['allowedValues'] as readonly unknown[]).map(String)),
  pattern: ({ data, parentSchema, params }) =>
    explainForm(String(data), parentSchema.format ?? String(params['pattern'])),
  format: ({ data, params }) => explainForm(String(data), String(params['format'])),
  minLength: () => say('the text is empty; write something or remove the field'),
  maxLength: ({ data, params }) =>
    say('the text has {count} characters; shorten it to {limit}', {
      count: [...String(data)].length,
      limit: String(params['limit']),
    }),
  minimum: ({ data, params }) => say('{value} is too small; write {limit} or more', told(data, params)),
  maximum: ({ data, params }) => say('{value} is too large; write {limit} or less', told(data, params)),
  exclusiveMinimum: ({ data, params }) => say('{value} is too small; write a number above {limit}', told(data, params)),
  not: () => say('an effect of 0 is no effect; remove it, or write a number from -1 to 1 other than 0'),
  uniqueItems: ({ data, params }) =>
    say('{value} stands twice in this list; remove one', {
      value: quote((data as readonly unknown[])[Number(params['i'])]),
    }),
  minItems: ({ data, params }) =>
    Number(params['limit']) === 2
      ? ends()
      : Array.isArray(data)
        ? say('the list is empty; add an entry or remove the list')
        : undefined,
  maxItems: () => ends(),
  minProperties: ({ parentSchema }) =>
    isTarget(parentSchema)
      ? say('the target says nothing; write one of {targets}', { targets: TARGETS })
      : say('this names nothing that carries the story; write one of {carriers}', { carriers: carriers(parentSchema) }),
  maxProperties: ({ parentSchema }) =>
    isTarget(parentSchema)
      ? say('a target says one thing; keep one of {targets}', { targets: TARGETS })
      : say(
          'an entry names one thing that carries the story; keep one of {carriers}, and write the others as entries of their own',
          {
            carriers: carriers(parentSchema),
          },
        ),
  propertyNames: () => undefined,
};

const TARGETS = 'atLeast: 5, atMost: 5, exactly: 5 or between: [4, 6]';

function isTarget({ properties = {} }: ShapeError['parentSchema']): boolean {
  return 'atLeast' in properties;
}

function carriers({ properties = {} }: ShapeError['parentSchema']): string {
  return Object.keys(properties).join(', ');
}

function told(value: unknown, { limit }: ShapeError['params']) {
  return { value: String(value), limit: String(limit) };
}

function ends(): string {
  return say('"between" takes two numbers, the lower one first; write for example [4, 6]');
}

function explainChoice(value: unknown, known: readonly string[]): string {
  const near = typeof value === 'string' ? suggestWord(value, known) : undefined;
  return near
    ? `${quote(value)} is not one of ${known.join(', ')}; did you mean "${near}"?`
    : `${quote(value)} is not one of ${known.join(', ')}; choose one`;
}
