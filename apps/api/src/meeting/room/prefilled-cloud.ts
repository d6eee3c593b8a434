import { askInWords, askOf, type Goal, type ServicePromise } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import type { Judgement } from '../../judgement/judgement.ts';

/** What a cloud says in words, and about which two goals. */
export interface CloudWords {
  readonly objective: string;
  readonly needA: string;
  readonly needB: string;
  readonly wantA: string;
  readonly wantB: string;
}

export interface PrefilledCloud extends CloudWords {
  readonly goals: readonly [a: string | undefined, b: string | undefined];
}

/** The conflict as far as its cloud needs it: keys. */
export interface CloudedConflict {
  readonly goals: readonly string[];
  readonly outcomes: readonly string[];
  readonly departments: readonly string[];
  readonly promiseKey: string | null;
}

/**
 * What the plan already says of a conflict's cloud, the same every time. The two sides are the first goals, by key, of
 * two different departments. The objective is the outcome at stake that matters most to customers, in their words. A
 * side needs what its own goal serves most of all, but the objective; without that, what its department stresses most;
 * without that, what its department stands for. It wants what its goal asks.
 */
export function prefilledCloud(judgement: Judgement, conflict: CloudedConflict): PrefilledCloud {
  const promise = judgement.model.promises.find(({ key }) => key === conflict.promiseKey);
  if (promise !== undefined) return cloudOfPromise(judgement, conflict, promise);
  const [a, b] = sidesOf(judgement, conflict);
  const objective = heaviest(judgement, conflict.outcomes);
  return {
    objective: judgement.outcomes.get(objective ?? '')?.statement ?? '',
    needA: needOf(judgement, a, objective),
    needB: needOf(judgement, b, objective),
    wantA: wantOf(judgement, a),
    wantB: wantOf(judgement, b),
    goals: [a?.key, b?.key],
  };
}

/** Between who promises and the first of those who staff: each stands for its own work, over what customers are told. */
function cloudOfPromise(
  judgement: Judgement,
  { departments }: CloudedConflict,
  promise: ServicePromise,
): PrefilledCloud {
  const nameOf = (key: string): string => judgement.departments.get(key)?.name ?? key;
  const other = departments.find((key) => key !== promise.department);
  const needOfDepartment = (name: string) =>
    inLanguage(judgement.language, () => say('{name} can do its work well', { name }));
  return {
    objective: judgement.outcomes.get(promise.outcome)?.statement ?? '',
    needA: needOfDepartment(nameOf(promise.department)),
    needB: other === undefined ? '' : needOfDepartment(nameOf(other)),
    wantA: promise.says,
    wantB:
      other === undefined
        ? ''
        : inLanguage(judgement.language, () =>
            say('{name} is there in the hours that it can staff', { name: nameOf(other) }),
          ),
    goals: [undefined, undefined],
  };
}

function sidesOf({ goals }: Judgement, conflict: CloudedConflict): [Goal | undefined, Goal | undefined] {
  const all = [...conflict.goals].sort().flatMap((key) => goals.get(key) ?? []);
  const [a, ...others] = all;
  return [a, others.find(({ department }) => department !== a?.department) ?? others[0]];
}

function heaviest({ outcomes }: Judgement, keys: readonly string[]): string | undefined {
  const weightOf = (key: string) => outcomes.get(key)?.weight ?? 0;
  return [...keys].sort((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1))[0];
}

function needOf(judgement: Judgement, goal: Goal | undefined, objective: string | undefined): string {
  if (goal === undefined) return '';
  const department = judgement.departments.get(goal.department);
  const served = mostOf(goal.serves, objective) ?? mostOf(department?.priorities ?? {}, objective);
  const statement = judgement.outcomes.get(served ?? '')?.statement;
  const name = department?.name ?? goal.department;
  return inLanguage(judgement.language, () =>
    statement === undefined
      ? say('{name} can do its work well', { name })
      : say('{name} stands for “{statement}”', { name, statement }),
  );
}

/** The largest positive entry but one. */
function mostOf(effects: Readonly<Record<string, number>>, but: string | undefined): string | undefined {
  const [most] = Object.entries(effects)
    .filter(([key, effect]) => effect > 0 && key !== but)
    .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1));
  return most?.[0];
}

function wantOf({ metrics, language }: Judgement, goal: Goal | undefined): string {
  if (goal === undefined) return '';
  const metric = metrics.get(goal.metric ?? '');
  return metric === undefined ? goal.title : `${goal.title}: ${askInWords(askOf(goal), metric, language)}`;
}
