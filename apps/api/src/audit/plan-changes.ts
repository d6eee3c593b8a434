import { fieldChanges, type PlanModel } from '@concord/persistence';
import type { Judgement } from '../judgement/judgement.ts';
import type { PlanEdit } from '../judgement/worker/protocol.ts';

/** People are named there, and the log that keeps changes can forget nobody. */
const NAMES = 'people';

/** What edits of a plan change: the parts before and after that differ, and nothing of the rest. */
export function planChanges(
  now: Judgement,
  then: Judgement,
  edits: readonly PlanEdit[],
): { before: object; after: object } {
  const changes = edits.map((edit) => {
    if (edit.kind === 'model') return modelChanges(now.model, then.model);
    const key = edit.kind === 'goal' ? edit.goal.key : edit.key;
    return goalChanges(key, now, then);
  });
  return {
    before: Object.assign({}, ...changes.map(({ before }) => before)) as object,
    after: Object.assign({}, ...changes.map(({ after }) => after)) as object,
  };
}

function goalChanges(key: string, now: Judgement, then: Judgement): { before: object; after: object } {
  const [was, is] = [now.goals.get(key), then.goals.get(key)];
  const name = `goals.${key}`;
  if (was === undefined || is === undefined) return { before: { [name]: was ?? null }, after: { [name]: is ?? null } };
  const fields = fieldChanges(was, is);
  return {
    before: { [name]: Object.fromEntries(fields.map(({ field, before }) => [field, before])) },
    after: { [name]: Object.fromEntries(fields.map(({ field, after }) => [field, after])) },
  };
}

/** Lists by the entries of which one of both has another. */
function modelChanges(was: PlanModel, is: PlanModel): { before: object; after: object } {
  const parts = (Object.keys(is) as (keyof PlanModel)[]).filter(
    (part) => part !== NAMES && JSON.stringify(was[part]) !== JSON.stringify(is[part]),
  );
  return {
    before: Object.fromEntries(parts.map((part) => [part, without(was[part], is[part])])),
    after: Object.fromEntries(parts.map((part) => [part, without(is[part], was[part])])),
  };
}

function without(part: unknown, other: unknown): unknown {
  if (!Array.isArray(part) || !Array.isArray(other)) return part;
  const there = new Set(other.map((entry) => JSON.stringify(entry)));
  return part.filter((entry) => !there.has(JSON.stringify(entry)));
}
