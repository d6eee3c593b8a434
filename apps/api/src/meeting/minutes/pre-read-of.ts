import { askInWords, askOf } from '@concord/alignment-engine';
import type { AgendaItemRow, AgendaRanking, ConflictRow, MeetingEntryRow, MeetingRow } from '@concord/persistence';
import type { DecisionReader } from '../../decision/decision-reader.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { onAgenda } from '../agenda/to-agenda-item.ts';
import { loadsOf } from '../meeting-loads.ts';

/** What people read about one conflict before they meet: in names and words, numbers as the engine has them. */
export interface PreReadConflict {
  readonly itemId: string;
  readonly conflictId: string;
  readonly minutes: number;
  readonly headline: string;
  readonly explanation: string;
  readonly tier: ConflictRow['tier'];
  readonly severity: number;
  readonly stake: number;
  readonly magnitude: number;
  readonly exposure: number;
  readonly confidence: number;
  readonly ranking: AgendaRanking | null;
  /** At stake, the one that matters most to customers first; `weight` is relative to the largest of all. */
  readonly outcomes: readonly { readonly statement: string; readonly weight: number }[];
  readonly goals: readonly {
    readonly key: string;
    readonly title: string;
    readonly department: string;
    readonly asks: string;
    readonly owner: string | null;
  }[];
  /** The departments concerned, by name. */
  readonly departments: readonly string[];
  readonly options: readonly PreReadOption[];
  /** Decisions on similar conflicts, the most similar first. */
  readonly similar: readonly {
    readonly choice: string;
    readonly reason: string;
    readonly because: string;
    readonly verdict: string | null;
  }[];
  /** What staff want those who meet to know, as it was written. */
  readonly input: readonly { readonly words: string; readonly by: string }[];
}

/** Something that could be decided: computed, or somebody's own. */
export interface PreReadOption {
  readonly says: string;
  /** Who thought of it; nothing where it is computed. */
  readonly by: string | null;
  /** What it would do, where that can be computed: alignment 0 to 100, conflicts by their headlines. */
  readonly effect: {
    readonly before: number;
    readonly after: number;
    readonly opens: readonly string[];
    readonly closes: readonly string[];
  } | null;
}

const MOST_SIMILAR = 3;

/** What people read before a meeting, one entry for each conflict on its agenda, in order. */
export async function preReadOf(
  reader: OrganisationReader,
  decisions: DecisionReader,
  meeting: MeetingRow,
): Promise<PreReadConflict[]> {
  const loads = loadsOf(reader);
  const items = onAgenda(await loads.agendas.load(meeting.meetingId));
  const entries = await loads.entries.load(meeting.meetingId);
  const found: PreReadConflict[] = [];
  for (const item of items) {
    const conflict = item.conflictId === null ? undefined : await reader.conflicts.load(item.conflictId);
    if (!conflict) continue;
    const own = entries.filter(({ itemId, struckAt }) => itemId === item.itemId && struckAt === null);
    found.push(await aboutConflict(reader, decisions, item, conflict, own));
  }
  return found;
}

async function aboutConflict(
  reader: OrganisationReader,
  decisions: DecisionReader,
  { itemId, minutes, ranking }: AgendaItemRow,
  conflict: ConflictRow,
  entries: readonly MeetingEntryRow[],
): Promise<PreReadConflict> {
  const judgement = await reader.judgement();
  const { id, headline, explanation, tier, severity, stake, magnitude, exposure, confidence } = conflict;
  const similar = await decisions.similarTo(reader, judgement, found(conflict));
  return {
    itemId,
    conflictId: id,
    minutes,
    headline,
    explanation,
    tier,
    severity,
    stake,
    magnitude,
    exposure,
    confidence,
    ranking,
    outcomes: outcomesOf(judgement, conflict),
    goals: goalsOf(judgement, conflict),
    departments: conflict.departments.map((key) => judgement.departments.get(key)?.name ?? key),
    options: [...(await computedOptions(judgement, conflict)), ...ownOptions(judgement, entries)],
    similar: similar.slice(0, MOST_SIMILAR).map(({ decision, because }) => ({
      choice: decision.choice,
      reason: decision.reason,
      because,
      verdict: decision.verdict,
    })),
    input: entries
      .filter(({ kind }) => kind === 'input')
      .map(({ words, personKey }) => ({ words, by: nameOf(judgement, personKey) })),
  };
}

/** As the engine names it. */
function found({ capacityKey, ...conflict }: ConflictRow) {
  return capacityKey === null ? conflict : { ...conflict, capacity: capacityKey };
}

function outcomesOf({ outcomes }: Judgement, conflict: ConflictRow): PreReadConflict['outcomes'] {
  const largest = Math.max(...[...outcomes.values()].map(({ weight }) => weight));
  return conflict.outcomes
    .flatMap((key) => outcomes.get(key) ?? [])
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ statement, weight }) => ({ statement, weight: weight / largest }));
}

function goalsOf({ goals, departments, metrics, people }: Judgement, conflict: ConflictRow): PreReadConflict['goals'] {
  return conflict.goals
    .flatMap((key) => goals.get(key) ?? [])
    .map((goal) => ({
      key: goal.key,
      title: goal.title,
      department: departments.get(goal.department)?.name ?? goal.department,
      asks: askInWords(askOf(goal), metrics.get(goal.metric ?? '')),
      owner: people.get(goal.owner ?? '')?.name ?? null,
    }));
}

/** The repairs that the engine found, each tried. */
async function computedOptions(judgement: Judgement, conflict: ConflictRow): Promise<PreReadOption[]> {
  const repairs = await judgement.repairsOf(conflict);
  return Promise.all(
    repairs.map(async ({ repair, edits }) => {
      if (edits.length === 0) return { says: repair.text, by: null, effect: null };
      const { before, after, opened, closed } = await judgement.whatIf(edits);
      return {
        says: repair.text,
        by: null,
        effect: {
          before: before.headline,
          after: after.headline,
          opens: opened.map((one) => one.headline),
          closes: closed.map((one) => one.headline),
        },
      };
    }),
  );
}

function ownOptions(judgement: Judgement, entries: readonly MeetingEntryRow[]): PreReadOption[] {
  return entries
    .filter(({ kind }) => kind === 'option')
    .map(({ words, personKey }) => ({ says: words, by: nameOf(judgement, personKey), effect: null }));
}

function nameOf({ people }: Judgement, key: string): string {
  return people.get(key)?.name ?? 'Somebody who has left';
}
