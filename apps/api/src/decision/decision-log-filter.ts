import type { DecisionFilter, DecisionKind as Kind, DecisionVerdict as Verdict } from '@concord/persistence';
import { say } from '@concord/texts';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DecisionKind, DecisionVerdict } from '../graphql/enums.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { badInput } from '../graphql/page.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

@InputType({ description: 'Which decisions to list. What is left out does not narrow the list.' })
export class DecisionLogFilter {
  @Field(() => String, {
    nullable: true,
    description: 'In which all these words stand: in what collided, what was chosen, why, or what was learnt.',
  })
  text?: string;

  @Field(() => ID, { nullable: true, description: 'Taken or reviewed in this meeting.' })
  meeting?: string;

  @Field(() => [ID], { nullable: true, description: 'Concerning any of these departments.' })
  departments?: string[];

  @Field(() => [ID], { nullable: true, description: 'Concerning any of these outcomes.' })
  outcomes?: string[];

  @Field(() => [ID], { nullable: true, description: 'Concerning any of these metrics.' })
  metrics?: string[];

  @Field(() => [DecisionKind], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: Kind[];

  @Field(() => [DecisionVerdict], { nullable: true, description: 'That turned out so.' })
  verdicts?: Verdict[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Taken then or later.' })
  from?: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Taken before then.' })
  before?: Date;
}

/** More words than these are no search any more. */
const MOST_WORDS = 10;
/** No meeting has this id. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/** What is asked of the stored decisions. */
export function storedFilter(filter: DecisionLogFilter): DecisionFilter {
  const { text, meeting, departments, outcomes, metrics, kinds, verdicts, from, before } = filter;
  const words = text?.split(/\s+/).filter((word) => word !== '') ?? [];
  if (words.length > MOST_WORDS)
    throw badInput(say('Search for at most {mostWords} words.', { mostWords: MOST_WORDS }));
  if (text?.includes('\0') === true) throw badInput(say('There is no such character in any text.'));
  return {
    words,
    meetingId: meeting == null ? undefined : isUuid(meeting) ? meeting : NOBODYS,
    departments: departments ?? undefined,
    outcomes: outcomes ?? undefined,
    metrics: metrics ?? undefined,
    kinds: kinds ?? undefined,
    verdicts: verdicts ?? undefined,
    from: from ?? undefined,
    before: before ?? undefined,
  };
}
