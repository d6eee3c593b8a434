import { Field, ObjectType } from '@nestjs/graphql';
import { say } from '@concord/texts';
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

/** What somebody is told who lacks a right: in a department, where that is known. */
export function notAllowed({ kind }: Pick<Principal, 'kind'>, right: Right, department?: string): NotAllowedError {
  return notAllowedBut(whoMay(right, department), { kind });
}

/** The same, where others may do it besides. @param whoMay says who, in a sentence */
export function notAllowedBut(whoMay: string, { kind }: Pick<Principal, 'kind'>): NotAllowedError {
  const cure =
    kind === 'token'
      ? say('This token was not made for it: ask an administrator for another.')
      : say('If it should be you, ask an administrator for the role.');
  return new NotAllowedError([whoMay, cure].join(' '));
}

/** Who may do what needs a right, in words. @param department by name, where it is known */
function whoMay(right: Right, department: string | undefined): string {
  switch (right) {
    case 'read':
      return say('You do not belong to this organisation.');
    case 'contribute':
      return department === undefined
        ? say('Only who works on goals can do this.')
        : say('Only who works on goals of {department} can do this.', { department });
    case 'lead':
      return department === undefined
        ? say('Only who leads the department, planners and administrators can do this.')
        : say('Only who leads the department of {department}, planners and administrators can do this.', {
            department,
          });
    case 'plan':
      return say('Only planners and administrators can do this.');
    case 'administer':
      return say('Only administrators can do this.');
  }
}
