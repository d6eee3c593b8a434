import { say } from '@concord/texts';
import { Field, ID, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ErrorCode } from './enums.ts';

/** Which mistake it is; the classes below are the only ones. */
type Code = 'INVALID_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'ALREADY_EXISTS' | 'NOT_ALLOWED';

@InterfaceType({ description: 'A mistake that the person who made it can mend: the message says how.' })
export abstract class UserError {
  @Field(() => ErrorCode, { description: 'What kind of mistake it is.' })
  code: Code;

  @Field({ description: 'What is wrong and what to do, in a sentence.' })
  message: string;
}

@ObjectType({ description: 'One thing that has to be put right.' })
export class InputProblem {
  @Field({ description: 'The field, such as `target` or `milestones[1].due`; empty for the input as a whole.' })
  path: string;

  @Field({ description: 'What is wrong and what to do, in a sentence.' })
  message: string;
}

@ObjectType({
  implements: () => UserError,
  description: 'Something in the input has to be put right. Nothing was written.',
})
export class InvalidInputError implements UserError {
  code = 'INVALID_INPUT' as const;
  message: string;

  @Field(() => [InputProblem], { description: 'Everything that has to be put right, field by field.' })
  problems: InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    this.problems = [...problems];
    this.message = problems.map(({ message }) => message).join(' ');
  }
}

@ObjectType({ implements: () => UserError, description: 'There is no such thing. Nothing was written.' })
export class NotFoundError implements UserError {
  code = 'NOT_FOUND' as const;

  constructor(public message: string) {}
}

@ObjectType({ implements: () => UserError, description: 'It has been done or made before. Nothing was written.' })
export class AlreadyExistsError implements UserError {
  code = 'ALREADY_EXISTS' as const;

  @Field(() => ID, { description: 'The key of what exists.' })
  existing: string;

  constructor(
    public message: string,
    existing: string,
  ) {
    this.existing = existing;
  }
}

/** One thing that has to be put right. */
export function invalid(message: string, path = ''): InvalidInputError {
  return new InvalidInputError([{ path, message }]);
}

/** Also what is said of an organisation that whoever asks does not belong to. */
export function noOrganisation(key: string): NotFoundError {
  return new NotFoundError(
    say('There is no organisation "{key}". Check the address, or choose another organisation.', { key }),
  );
}
