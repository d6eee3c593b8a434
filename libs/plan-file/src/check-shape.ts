import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from '../plan-file.schema.json' with { type: 'json' };
import { explainShape, type ShapeError } from './explain-shape.ts';
import { pathText, type Finding, type Path } from './plan-error.ts';

// The schema is our own and a test holds it against the standard: checking it again, and making the code for one plan
// shorter than it comes, would keep whoever checks a plan waiting for a sixth of a second.
const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  meta: false,
  validateSchema: false,
  code: { optimize: false },
});
addFormats.default(ajv, ['date', 'email']);
const validate = ajv.compile(schema);

/** Where a plain value is not of the form that `plan-file.schema.json` demands, each with a cure. */
export function checkShape(value: unknown): Finding[] {
  if (validate(value)) return [];
  const findings = new Map<string, Finding>();
  for (const error of validate.errors ?? []) {
    const message = explainShape(error as ShapeError);
    if (message === undefined) continue;
    const at = placeOf(error as ShapeError, value);
    const place = `${pathText(at)} ${SAME_COMPLAINT[error.keyword] ?? error.keyword}`;
    if (!findings.has(place)) findings.set(place, { at, message });
  }
  return [...findings.values()];
}

/** A date that has the wrong form is not also told that it is no day. */
const SAME_COMPLAINT: Readonly<Record<string, string>> = { pattern: 'form', format: 'form' };

/** The path of what is wrong: for a missing or unknown field, of the field itself. */
function placeOf(error: ShapeError, root: unknown): Path {
  const steps = error.instancePath.split('/').slice(1).map(unescapePointer);
  const field = error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.propertyName;
  return withIndexes(typeof field === 'string' ? [...steps, field] : steps, root);
}

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** A pointer's digits are an index in a list but a name in a map. */
function withIndexes(steps: readonly string[], root: unknown): Path {
  let part: unknown = root;
  return steps.map((step) => {
    const index = Array.isArray(part);
    part = typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined;
    return index ? Number(step) : step;
  });
}
