interface Refused {
  readonly message: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/**
 * What the server says is wrong with one field; nothing where it says nothing about it.
 *
 * @example
 * problemAt({ message: '…', problems: [{ path: 'next', message: 'Choose …' }] }, 'next'); // "Choose …"
 */
export function problemAt({ problems = [] }: Refused, field: string): string | undefined {
  return problems.find(({ path }) => path === field)?.message;
}
