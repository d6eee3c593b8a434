import { askInWords, askOf, type Goal } from '@concord/alignment-engine';
import type { ConflictRow } from '@concord/persistence';
import { foundIn } from '../../conflict/to-conflict.ts';
import type { DecisionReader } from '../../decision/decision-reader.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import type { TriedRepair } from '../../judgement/worker/protocol.ts';
import { decisionOnPaper } from './decision-on-paper.ts';
import type { ConflictOnPaper, OptionOnPaper } from './on-paper.ts';

/** More than anybody weighs against each other in one item. */
const MOST_OPTIONS = 4;
const MOST_SIMILAR = 3;

export async function conflictOnPaper(
  reader: OrganisationReader,
  row: ConflictRow,
  decisions: DecisionReader,
): Promise<ConflictOnPaper> {
  const judgement = await reader.judgement();
  const [repairs, similar] = await Promise.all([
    row.state === 'resolved' ? [] : judgement.repairsOf(row),
    decisions.similarTo(reader, judgement, foundIn(row)),
  ]);
  const { headline, explanation, stake, magnitude, exposure, severity, confidence } = row;
  const heaviest = Math.max(...Array.from(judgement.outcomes.values(), ({ weight }) => weight));
  return {
    headline,
    explanation,
    outcomes: row.outcomes
      .flatMap((key) => judgement.outcomes.get(key) ?? [])
      .sort((a, b) => b.weight - a.weight)
      .map(({ statement, weight, for: audience }) => ({ statement, audience, weight, heaviest })),
    goals: row.goals.flatMap((key) => judgement.goals.get(key) ?? []).map((goal) => goalOnPaper(judgement, goal)),
    arithmetic: { stake, magnitude, exposure, severity, confidence },
    options: await Promise.all(
      differing(repairs)
        .slice(0, MOST_OPTIONS)
        .map((repair) => optionOnPaper(judgement, repair)),
    ),
    similar: similar
      .slice(0, MOST_SIMILAR)
      .map(({ decision, because }) => ({ ...decisionOnPaper(judgement, decision.row), because })),
  };
}

function goalOnPaper(
  { departments, people, metrics, language }: Judgement,
  goal: Goal,
): ConflictOnPaper['goals'][number] {
  const metric = metrics.get(goal.metric ?? '');
  return {
    title: goal.title,
    department: departments.get(goal.department)?.name ?? goal.department,
    wants: metric === undefined ? '–' : askInWords(askOf(goal), metric, language),
    owner: people.get(goal.owner ?? '')?.name,
    due: goal.due,
  };
}

/** Several ways to settle a conflict may come to the same. */
function differing(repairs: readonly TriedRepair[]): TriedRepair[] {
  return [...new Map(repairs.toReversed().map((tried) => [tried.repair.text, tried])).values()].toReversed();
}

async function optionOnPaper(judgement: Judgement, { repair, edits }: TriedRepair): Promise<OptionOnPaper> {
  if (edits.length === 0) return { says: repair.text, effect: undefined };
  const { opened, closed, before, after } = await judgement.whatIf(edits);
  const headlines = (all: readonly { readonly headline: string }[]) => all.map(({ headline }) => headline);
  return {
    says: repair.text,
    effect: {
      before: before.headline,
      after: after.headline,
      opens: headlines(opened),
      closes: headlines(closed),
    },
  };
}
