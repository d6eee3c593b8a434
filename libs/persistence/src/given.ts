type Given<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/**
 * The fields that have a value: a plan leaves out what a row holds as NULL.
 *
 * @example
 * given({ baseline: 9, owner: null }) // { baseline: 9 }
 */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Given<Fields>;
}
