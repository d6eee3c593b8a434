export interface Problem {
  readonly path: string;
  readonly message: string;
}

/**
 * What the server says is wrong, by the field of the form that it is about; what is about none stands under ''.
 *
 * @example
 * toFieldProblems([{ path: 'hours.mon[0]', message: '…' }]) // { hours: '…' }
 */
export function toFieldProblems(problems: readonly Problem[]): Record<string, string> {
  return Object.fromEntries(problems.map(({ path, message }) => [fieldOf(path), message]));
}

/** Whether days or ranges, they are put right where the hours stand; a measure has fields of its own. */
function fieldOf(path: string): string {
  const [first = '', second = ''] = path.split(/[.[\]]+/);
  if (first === 'measure') return second === '' ? 'of' : second;
  return first === 'exceptions' ? `exceptions.${second}` : first;
}
