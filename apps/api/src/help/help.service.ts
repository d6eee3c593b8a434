import type { Goal } from '@concord/alignment-engine';
import { addHelp, type HelpRow, type NewHelp } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { sayWhoYouAre } from '../conflict-life/conflict-life.service.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type InputProblem, invalid, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing } from '../writing/plan-writer.ts';
import type { HelpOfferInput, HelpRequestInput, HelpSaved } from './help.graphql-types.ts';
import { givingProblems, helpProblems } from './help-problems.ts';
import { helpLoadsOf } from './help-loads.ts';
import { helpMadeBy, savedHelp } from './saved-help.ts';
import { goalInPlan, tellBoth } from './help-steps.ts';

/** Takes requests and offers of help. Nothing of the plan changes by them. */
@Injectable()
export class HelpService {
  constructor(private readonly writer: PlanWriter) {}

  async request(
    organisation: string,
    goal: string,
    input: HelpRequestInput,
    context: RequestContext,
  ): Promise<HelpSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const { before, person } = writing;
      const asking = goalInPlan(writing, goal);
      if (asking instanceof NotFoundError) return asking;
      if (asking.owner === undefined || asking.owner !== person) writing.need('contribute', asking.department);
      const giving = input.goal == null ? undefined : goalInPlan(writing, input.goal);
      if (giving instanceof NotFoundError) return giving;
      const problems = [
        ...departmentProblems(writing, input.department, asking),
        ...(giving === undefined ? [] : givingProblems(giving, input.department, asking, before)),
      ];
      const department = before.departments.get(input.department)?.name ?? input.department;
      const summary = () => say('Asked {department} to help “{title}”', { department, title: asking.title });
      const help = { ...stated('request', input), ...sides(asking, input.department, giving) };
      return makeHelp(writing, help, problems, summary);
    });
    return savedHelp(written, helpMadeBy);
  }

  async offer(
    organisation: string,
    goal: string,
    input: HelpOfferInput,
    context: RequestContext,
  ): Promise<HelpSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const giving = goalInPlan(writing, goal);
      if (giving instanceof NotFoundError) return giving;
      writing.need('lead', giving.department);
      const asking = goalInPlan(writing, input.goal);
      if (asking instanceof NotFoundError) return asking;
      const problems = departmentProblems(writing, giving.department, asking);
      const summary = () =>
        say('Offered help from “{giving}” to “{asking}”', { giving: giving.title, asking: asking.title });
      const help = { ...stated('offer', input), ...sides(asking, giving.department, giving) };
      return makeHelp(writing, help, problems, summary);
    });
    return savedHelp(written, helpMadeBy);
  }
}

function stated(kind: NewHelp['kind'], { words, effect, neededBy }: HelpRequestInput | HelpOfferInput) {
  return { kind, words: words.trim(), effect, neededBy: neededBy ?? null, answersId: null };
}

function sides(asking: Goal, giving: string, goal: Goal | undefined) {
  return {
    askingDepartmentKey: asking.department,
    askingGoalKey: asking.key,
    givingDepartmentKey: giving,
    givingGoalKey: goal?.key ?? null,
  };
}

/** Another department's, which is there. */
function departmentProblems({ before }: Writing, giving: string, asking: Goal): InputProblem[] {
  if (!before.departments.has(giving))
    return [{ path: 'department', message: say('There is no department "{key}".', { key: giving }) }];
  if (giving !== asking.department) return [];
  return [
    {
      path: 'department',
      message: say(
        'Help is between departments, and this goal is of the same one. Choose a goal of another department, or let this goal contribute to the other.',
      ),
    },
  ];
}

async function makeHelp(
  writing: Writing,
  help: NewHelp,
  problems: readonly InputProblem[],
  summary: () => string,
): Promise<PlanWrite | InvalidInputError> {
  const nameless = sayWhoYouAre(writing);
  if (nameless !== undefined) return invalid(nameless);
  const all = [...problems, ...helpProblems(writing.before, help)];
  if (all.length > 0) return new InvalidInputError(all);
  const about = await helpLoadsOf(writing.reader).ofGoal.load(help.askingGoalKey);
  if (about.some((other) => other.state === 'open' && isSame(other, help)))
    return invalid(
      say('The same help was asked for or offered already, and nobody has answered. Wait, or take it back.'),
    );
  const revision = await writing.raise({ kind: 'agreement', summary });
  await addHelp(writing.manager, revision, help);
  await tellBoth(writing, revision, help, 'made');
  return new PlanWrite(revision, []);
}

function isSame(row: HelpRow, help: NewHelp): boolean {
  return (
    row.kind === help.kind &&
    row.askingGoalKey === help.askingGoalKey &&
    row.givingDepartmentKey === help.givingDepartmentKey &&
    row.givingGoalKey === help.givingGoalKey
  );
}
