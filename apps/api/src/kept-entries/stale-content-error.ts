import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../graphql/user-error.ts';

@ObjectType({
  implements: () => UserError,
  description: 'Somebody else has changed it in the meantime. Nothing was written.',
})
export class StaleContentError implements UserError {
  code = 'CONFLICT' as const;
  message: string;

  @Field(() => ID, { description: 'The version that it has now.' })
  currentVersion: string;

  constructor(message: string, currentVersion: string) {
    this.message = message;
    this.currentVersion = currentVersion;
  }
}
