import type { Goal, Plan } from '@concord/alignment-engine';
import { mergePlans, parsePlan, type PlanError, newProblems } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { goalFromInput } from '../goal/goal-from-input.ts';
import { goalProblems } from '../goal/goal-problems.ts';
import type { WhatIf } from '../goal/goal-results.graphql-types.ts';
import { whatIf } from '../goal/goal-writing.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import { InvalidInputError, type InputProblem } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';
import { correctionOf } from '../model-correction/model-correction.service.ts';
import type { GoalInPlace, PlanChangesInput, RepairChoice } from './what-if.inputs.ts';

/** Judges any changes together without storing them. */
@Injectable()
export class WhatIfService {
  async together(reader: OrganisationReader, input: PlanChangesInput): Promise<WhatIf | InvalidInputError> {
    const now = await reader.judgement();
    const edits = await editsOf(reader, now, input);
    return edits instanceof InvalidInputError ? edits : whatIf(reader, now, edits);
  }
}

/** The changes one after the other, each on the plan as the ones before it leave it. */
async function editsOf(
  reader: OrganisationReader,
  now: Judgement,
  { plan, corrections, repairs, goals, activate, remove }: PlanChangesInput,
): Promise<PlanEdit[] | InvalidInputError> {
  const edits: PlanEdit[] = [];
  const steps: (() => Promise<PlanEdit[] | InvalidInputError>)[] = [
    async () => (plan == null ? [] : draftPlan(now.plan, plan)),
    async () => (corrections == null ? [] : corrected(now.changedBy(edits), corrections)),
    async () => chosenRepairs(reader, now, repairs ?? []),
    async () =>
      (goals ?? []).reduce<PlanEdit[] | InvalidInputError>((before, given, i) => {
        if (before instanceof InvalidInputError) return before;
        const goal = goalInPlace(now.changedBy([...edits, ...before]), given, i);
        return goal instanceof InvalidInputError ? goal : [...before, { kind: 'goal', goal }];
      }, []),
    async () => activated(now.changedBy(edits), activate ?? []),
    async () => (remove ?? []).map((key) => ({ kind: 'goal-removed', key })),
  ];
  for (const step of steps) {
    const more = await step();
    if (more instanceof InvalidInputError) return more;
    edits.push(...more);
  }
  return edits;
}

function draftPlan(stored: Plan, text: string): PlanEdit[] | InvalidInputError {
  const reading = parsePlan(text);
  if (!reading.ok) return wrongPlan(reading.errors);
  const merged = mergePlans(stored, { ...reading.plan, organisation: stored.organisation });
  const errors = newProblems(stored, merged);
  if (errors.length > 0) return wrongPlan(errors);
  const { goals, ...model } = merged;
  const before = new Map(stored.goals.map((goal) => [goal.key, JSON.stringify(goal)]));
  const changed = goals.filter((goal) => before.get(goal.key) !== JSON.stringify(goal));
  return [{ kind: 'model', model }, ...changed.map((goal): PlanEdit => ({ kind: 'goal', goal }))];
}

/** Nobody mends more at once; a file may have one in every line. */
const MOST_PROBLEMS = 100;

function wrongPlan(errors: readonly PlanError[]): InvalidInputError {
  return wrong(errors.slice(0, MOST_PROBLEMS).map(({ path, message }) => ({ path: `plan.${path}`, message })));
}

function corrected(now: Judgement, corrections: NonNullable<PlanChangesInput['corrections']>) {
  const edit = correctionOf(now, corrections);
  return edit instanceof InvalidInputError ? edit : [edit];
}

async function chosenRepairs(
  reader: OrganisationReader,
  now: Judgement,
  choices: readonly RepairChoice[],
): Promise<PlanEdit[] | InvalidInputError> {
  const edits: PlanEdit[] = [];
  for (const [i, { conflict, repair }] of choices.entries()) {
    const row = await reader.conflicts.load(conflict);
    const tried = row && (await now.repairsOf(row))[repair];
    if (!tried) {
      return wrong([
        { path: `repairs[${i}]`, message: say('There is no such repair, or no longer. Reload the conflict.') },
      ]);
    }
    edits.push(...tried.edits);
  }
  return edits;
}

function goalInPlace(now: Judgement, { replaces, goal: input }: GoalInPlace, i: number): Goal | InvalidInputError {
  const replaced = replaces == null ? undefined : now.goals.get(replaces);
  if (replaces != null && !replaced) {
    return wrong([
      {
        path: `goals[${i}].replaces`,
        message: say('There is no goal "{replaces}". It may have been archived.', { replaces }),
      },
    ]);
  }
  const key = replaces ?? input.key ?? keyFromTitle(input.title, new Set(now.goals.keys()));
  const goal = goalFromInput(key, input, replaced);
  const problems = goalProblems(now, goal);
  if (problems.length === 0) return goal;
  return wrong(problems.map(({ path, message }) => ({ path: `goals[${i}].goal.${path}`, message })));
}

function activated(now: Judgement, keys: readonly string[]): PlanEdit[] | InvalidInputError {
  const missing = keys.find((key) => !now.goals.has(key));
  if (missing !== undefined)
    return wrong([{ path: 'activate', message: say('There is no goal "{missing}".', { missing }) }]);
  return keys
    .flatMap((key) => now.goals.get(key) ?? [])
    .map((goal) => ({ kind: 'goal', goal: { ...goal, status: 'active' } }));
}

function wrong(problems: readonly InputProblem[]): InvalidInputError {
  return new InvalidInputError(problems);
}
