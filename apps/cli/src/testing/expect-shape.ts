/** What a value must be: a field for each field, one shape for the entries of a list, a test of a plain value. */
export type Shape = ((value: unknown) => boolean) | readonly [Shape] | { readonly [field: string]: Shape } | Optional;

interface Optional {
  readonly optional: Shape;
}

/** A field that may be missing; where it stands, it stands in this place. */
export function optional(shape: Shape): Optional {
  return { optional: shape };
}

/**
 * Fails unless the value has exactly the fields of the shape, in their order, down to the last part.
 *
 * @param path of the value, for the message
 */
export function expectShape(value: unknown, shape: Shape, path = 'report'): void {
  if (typeof shape === 'function') {
    if (!shape(value)) throw new Error(`${path} must not be ${JSON.stringify(value)}`);
  } else if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw new Error(`${path} must be a list`);
    value.forEach((entry, index) => expectShape(entry, (shape as readonly [Shape])[0], `${path}[${index}]`));
  } else expectFields(value, shape as Readonly<Record<string, Shape>>, path);
}

function expectFields(value: unknown, shape: Readonly<Record<string, Shape>>, path: string): void {
  if (typeof value !== 'object' || value === null) throw new Error(`${path} must have fields`);
  const there = Object.keys(value);
  const wanted = Object.entries(shape).filter(([name, field]) => !isOptional(field) || there.includes(name));
  const names = wanted.map(([name]) => name);
  if (there.join() !== names.join())
    throw new Error(`${path} has ${there.join(', ')} where ${names.join(', ')} belong`);
  for (const [name, field] of wanted) {
    expectShape(Reflect.get(value, name), isOptional(field) ? field.optional : field, `${path}.${name}`);
  }
}

function isOptional(shape: Shape): shape is Optional {
  return typeof shape === 'object' && 'optional' in shape;
}
