import { say } from '@concord/texts';
import { readNumber, whyNoNumber, writeNumber } from '../../components/read-number.ts';
import type { AuthorityInput, AuthorityPartsFragment } from '../../graphql/operations.ts';

/** What a front line may do, as it stands in its form. */
export interface AuthorityDraft {
  department: string;
  what: string;
  says: string;
  upTo: string;
  unit: string;
  from: string;
  until: string;
  approvedBy: string;
}

export function emptyAuthority(department: string): AuthorityDraft {
  return { department, what: '', says: '', upTo: '', unit: '', from: '', until: '', approvedBy: '' };
}

export function toAuthorityDraft(authority: AuthorityPartsFragment): AuthorityDraft {
  const { department, what, says, upTo, unit, from, until, approvedBy } = authority;
  return {
    department: department.key,
    what,
    says,
    upTo: upTo == null ? '' : writeNumber(upTo),
    unit: unit ?? '',
    from: from ?? '',
    until: until ?? '',
    approvedBy: approvedBy?.key ?? '',
  };
}

/** What has to be put right before it is sent, by the name of the field. */
export function problemsOfAuthority({ department, what, says, upTo, unit }: AuthorityDraft): Record<string, string> {
  return {
    ...(department === '' ? { department: say('Choose whose front line it is.') } : {}),
    ...(says.trim() === '' ? { says: say('Say what they may do.') } : {}),
    ...(what.trim() === '' ? { what: say('Give it a short word, such as refund.') } : {}),
    ...(Number.isNaN(readNumber(upTo)) ? { upTo: whyNoNumber(upTo, say('Type the limit as a number.')) } : {}),
    ...(upTo.trim() !== '' && unit.trim() === '' ? { unit: say('Say in what the limit is counted.') } : {}),
  };
}

export function toAuthorityInput(draft: AuthorityDraft): AuthorityInput {
  const some = (text: string) => text.trim() || null;
  return {
    department: draft.department,
    what: draft.what.trim(),
    says: draft.says.trim(),
    upTo: readNumber(draft.upTo) ?? null,
    unit: some(draft.unit),
    from: some(draft.from),
    until: some(draft.until),
    approvedBy: some(draft.approvedBy),
  };
}

/** An authority that was taken back, as it is granted again: to the letter, not as its form would write it. */
export function authorityAgain(authority: AuthorityPartsFragment): AuthorityInput {
  const { department, what, says, upTo, unit, from, until, approvedBy } = authority;
  return {
    department: department.key,
    what,
    says,
    upTo: upTo ?? null,
    unit: unit ?? null,
    from: from ?? null,
    until: until ?? null,
    approvedBy: approvedBy?.key ?? null,
  };
}
