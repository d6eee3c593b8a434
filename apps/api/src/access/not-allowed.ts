import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.ts';
import type { Principal } from './principal.ts';
import type { Right } from './standing.ts';

@ObjectType({
  implements: () => UserError,
  description: 'Whoever asks may not do this. The message says who may. Nothing was written.',
})
export class NotAllowedError implements UserError {
  code = 'NOT_ALLOWED' as const;

  @Field({ description: 'What is missing, and who can help.' })
  message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** What cannot be done without a right, in words; `where` is a department, by name. */
const WITHOUT: Readonly<Record<Right, (where: string) => string>> = {
  read: () => 'You do not belong to this organisation.',
  contribute: (where) => `Only who works on goals${where} can do this.`,
  lead: (where) => `Only who leads the department${where}, planners and administrators can do this.`,
  plan: () => 'Only planners and administrators can do this.',
  administer: () => 'Only administrators can do this.',
};

/** What somebody is told who lacks a right: in a department, where that is known. */
export function notAllowed({ kind }: Pick<Principal, 'kind'>, right: Right, department?: string): NotAllowedError {
  const where = department === undefined ? '' : ` of ${department}`;
  const cure =
    kind === 'token'
      ? 'This token was not made for it: ask an administrator for another.'
      : 'If it should be you, ask an administrator for the role.';
  return new NotAllowedError(`${WITHOUT[right](where)} ${cure}`);
}
