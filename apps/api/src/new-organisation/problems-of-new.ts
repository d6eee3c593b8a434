import { isTakenAddress } from '@concord/persistence';
import { say } from '@concord/texts';
import { problemsOfSettings } from '../administration/settings-from-input.ts';
import { isKey } from '../graphql/is-key.ts';
import type { InputProblem } from '../graphql/user-error.ts';

/** What somebody says of the organisation that they want. */
export interface NewOrganisation {
  readonly name: string;
  /** What its addresses begin with; missing: made from the name. */
  readonly key?: string | null | undefined;
  readonly language?: 'en' | 'de' | null | undefined;
  readonly timeZone?: string | null | undefined;
}

/** What has to be put right before it can be made. */
export function problemsOfNew({ name, key, timeZone }: NewOrganisation): InputProblem[] {
  const problems = problemsOfSettings({ name, timeZone: timeZone ?? null });
  if (key == null) return problems;
  if (!isKey(key))
    problems.push({
      path: 'key',
      message: say('"{key}" cannot be a key. Write 1 to 63 small letters, digits and hyphens, such as blue-bakery.', {
        key,
      }),
    });
  else if (isTakenAddress(key))
    problems.push({
      path: 'key',
      message: say('The key "{key}" would be the address of another page. Choose another key.', { key }),
    });
  return problems;
}
