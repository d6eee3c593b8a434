import type * as engine from '@concord/alignment-engine';
import { toOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { toDepartment } from '../department/department.graphql-types.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Cell, Findings } from '../judgement/findings.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Score } from '../judgement/worker/protocol.ts';
import { must } from '../judgement/must.ts';
import type {
  Alignment,
  AlignmentScore,
  CellEffect,
  EffectHop,
  EffectPath,
  GoalEffect,
  HelpedGoal,
  OutcomeAlignment,
} from './alignment.graphql-types.ts';

export function toScore({ headline, overall, conflictLoad }: Score): AlignmentScore {
  return { headline: rounded(headline), overall: rounded(overall), conflictLoad: rounded(conflictLoad) };
}

export function toAlignment(
  reader: OrganisationReader,
  judgement: Judgement,
  { report: { alignment } }: Findings,
): Alignment {
  return {
    ...toScore(alignment),
    reader,
    judgement,
    byOutcome: alignment.outcomes,
    outcomeCount: alignment.outcomes.length,
    totalWeight: judgement.plan.outcomes.reduce((sum, { weight }) => sum + weight, 0),
    pairs: alignment.pairs.map(({ departments, alignment: together }) => ({
      departments: departments.map((key) => toDepartment(reader, must(judgement.departments, key))),
      alignment: rounded(together),
    })),
  };
}

export function toOutcomeAlignment(
  reader: OrganisationReader,
  judgement: Judgement,
  entry: engine.OutcomeAlignment,
): OutcomeAlignment {
  const { outcome, weight, alignment, contested, share, departments } = entry;
  return {
    outcome: toOutcome(reader, must(judgement.outcomes, outcome)),
    weight: rounded(weight),
    alignment: rounded(alignment),
    contested: rounded(contested),
    share: rounded(share),
    // Made for whoever asks: of many outcomes, most want the numbers alone, and of many cells nobody all the goals.
    get departments() {
      return departments.map((effect) => toCell(reader, judgement, { ...effect, outcome }));
    },
  };
}

export function toCell(reader: OrganisationReader, judgement: Judgement, cell: Cell): CellEffect {
  return {
    reader,
    judgement,
    cell,
    outcome: toOutcome(reader, must(judgement.outcomes, cell.outcome)),
    department: toDepartment(reader, must(judgement.departments, cell.department)),
    support: rounded(cell.support),
    denial: rounded(cell.denial),
    net: rounded(cell.net),
    verdict: cell.verdict,
    goalCount: cell.goals.length,
  };
}

export function toGoalEffect(
  reader: OrganisationReader,
  judgement: Judgement,
  effect: engine.GoalEffect & { outcome: string },
): GoalEffect {
  return {
    reader,
    judgement,
    goalKey: effect.goal,
    outcome: toOutcome(reader, must(judgement.outcomes, effect.outcome)),
    support: rounded(effect.support),
    denial: rounded(effect.denial),
    supportPath: effect.supportPath ? toPath(reader, judgement, effect.supportPath) : null,
    denialPath: effect.denialPath ? toPath(reader, judgement, effect.denialPath) : null,
  };
}

export function toPath(reader: OrganisationReader, judgement: Judgement, path: engine.EffectPath): EffectPath {
  return {
    reader,
    judgement,
    goalKey: path.goal,
    effect: rounded(path.effect),
    direct: path.direct,
    confidence: rounded(path.confidence),
    hops: path.hops.map((hop) => toHop(judgement, hop)),
    through: path.through ? toHelped(judgement, path.through) : null,
  };
}

function toHelped({ goals }: Judgement, { goal, effect, because }: engine.GoalHelp): HelpedGoal {
  return { key: goal, title: must(goals, goal).title, effect: rounded(effect), because: because ?? null };
}

function toHop(
  { metrics, outcomes }: Judgement,
  { from, to, effect, confirmed, because }: engine.EffectHop,
): EffectHop {
  return {
    from,
    to,
    fromName: must(metrics, from).name,
    toName: outcomes.get(to)?.statement ?? must(metrics, to).name,
    effect,
    confirmed,
    because: because ?? null,
  };
}
