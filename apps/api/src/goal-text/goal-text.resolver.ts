import {
  type GoalWords,
  likeDuplicates,
  readGoalText,
  suggestMetrics,
  suggestOutcomes,
  type Suggestions,
} from '@concord/goal-text';
import { Args, ArgsType, Field, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toMetric } from '../business-model/business-model.graphql-types.ts';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { toGoal } from '../goal/goal.graphql-types.ts';
import { badInput } from '../graphql/page.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { GoalTextHelp, type LikeGoal } from './goal-text.graphql-types.ts';
import { GoalWordsService } from './goal-words.service.ts';
import { toFindings, toMissing } from './to-findings.ts';

/** As long as a goal's title may be. */
const LONGEST = 300;

@ArgsType()
export class GoalTextArgs {
  @Field({ description: `The text of the goal, at most ${LONGEST} characters.` })
  text: string;

  @Field(() => ID, { nullable: true, description: 'Whose goal it is: like goals are those of other departments.' })
  department?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The key of the goal that is changed: it is no evidence for itself.',
  })
  goal?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The metric that it has already: goals with the same are more alike.',
  })
  metric?: string;
}

@Resolver(() => Organisation)
export class GoalTextResolver {
  constructor(private readonly words: GoalWordsService) {}

  @ResolveField(() => GoalTextHelp, {
    description:
      'What the text of a goal says, what it lacks, and what of the plan it may be about. Nothing is stored.',
  })
  async goalTextHelp(@Parent() { reader }: Organisation, @Args() asked: GoalTextArgs): Promise<GoalTextHelp> {
    const { text } = asked;
    if (text.length > LONGEST)
      throw badInput(`"text" has ${text.length} characters; at most ${LONGEST} are read. Shorten it.`);
    const judgement = await reader.judgement();
    const reading = readGoalText(text, { today: reader.asOf });
    const found = await this.words.with(reader, judgement, (words) => lookUp(words, judgement, asked));
    return {
      findings: toFindings(text, reading),
      missing: toMissing(reading),
      metrics: shown(found.metrics, (key) => ({ metric: toMetric(reader, must(judgement.metrics, key)) })),
      outcomes: shown(found.outcomes, (key) => ({ outcome: toOutcome(reader, must(judgement.outcomes, key)) })),
      likeGoals: await likeGoals(reader, found.like),
    };
  }
}

function lookUp(words: GoalWords, judgement: Judgement, { text, department, goal, metric }: GoalTextArgs) {
  const metrics = [...judgement.metrics.values()];
  const outcomes = [...judgement.outcomes.values()].map(({ key, statement }) => ({ key, name: statement }));
  const others = words.candidates(text).filter(({ key }) => key !== goal && isOfOthers(judgement, key, department));
  return {
    metrics: suggestMetrics(text, metrics, words.metricWords(goal)),
    outcomes: suggestOutcomes(text, outcomes, words.outcomeWords(goal)),
    like: likeDuplicates({ text, ...(metric == null ? {} : { metric }) }, others, words),
  };
}

/** What is done, given up or shared is no duplicate. */
function isOfOthers({ goals }: Judgement, key: string, department: string | undefined): boolean {
  const goal = goals.get(key);
  if (!goal || goal.status === 'done' || goal.status === 'cancelled') return false;
  return department == null || (goal.department !== department && !goal.sharedWith.includes(department));
}

function shown<Named>({ top, preselect }: Suggestions, name: (key: string) => Named) {
  return top.map(({ key, confirmed, inName }) => ({
    ...name(key),
    confirmed: confirmed.map(({ word, confirmed: times, of }) => ({ word, confirmed: times, of })),
    inName: [...inName],
    preselect: key === preselect,
  }));
}

async function likeGoals(reader: OrganisationReader, found: ReturnType<typeof likeDuplicates>): Promise<LikeGoal[]> {
  const stored = await reader.goalsOf(found.map(({ key }) => key));
  const byKey = new Map(stored.map((each) => [each.goal.key, each]));
  return found.flatMap(({ key, likeness, sharedWords, sharesMetric }) => {
    const goal = byKey.get(key);
    if (!goal) return [];
    return [
      { key, goal: toGoal(reader, goal), likeness: rounded(likeness), sharedWords: [...sharedWords], sharesMetric },
    ];
  });
}
