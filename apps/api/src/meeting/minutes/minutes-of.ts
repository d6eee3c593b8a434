import type {
  ActionRow,
  AgendaItemKind,
  AgendaItemState,
  DecisionKind,
  DecisionRow,
  DecisionVerdict,
  MeetingEntryKind,
  MeetingEntryRow,
  MeetingRow,
  MeetingState,
} from '@concord/persistence';
import { optionsOf } from '@concord/persistence';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { onAgenda } from '../agenda/to-agenda-item.ts';
import { loadsOf } from '../meeting-loads.ts';

/** What was said and done in a meeting, in names and words, for whoever was not there. Moments are UTC, days `YYYY-MM-DD`. */
export interface MeetingMinutes {
  readonly title: string;
  readonly purpose: string;
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly startedAt: Date | null;
  readonly closedAt: Date | null;
  readonly place: string | null;
  readonly timeZone: string;
  readonly chair: string;
  readonly departments: readonly string[];
  readonly present: readonly string[];
  /** Invited and not there. */
  readonly absent: readonly string[];
  /** What was talked about, in order; without what was parked, moved or never reached. */
  readonly items: readonly MinutesItem[];
  /** What was said about the meeting as a whole, without corrections and parked matters. */
  readonly notes: readonly MinutesEntry[];
  /** Items that were set aside, and matters that somebody parked. */
  readonly parked: readonly string[];
  readonly leftOver: readonly LeftOver[];
  /** Everything that was promised, by day. */
  readonly actions: readonly MinutesAction[];
  /** Added after the meeting was closed. */
  readonly corrections: readonly MinutesEntry[];
}

export interface MinutesItem {
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly state: AgendaItemState;
  /** Planned, in minutes. */
  readonly minutes: number;
  readonly spentSeconds: number;
  readonly decisions: readonly MinutesDecision[];
  /** For a review: the decision and how it turned out. */
  readonly review: MinutesReview | null;
  readonly actions: readonly MinutesAction[];
  readonly entries: readonly MinutesEntry[];
}

export interface MinutesDecision {
  readonly kind: DecisionKind;
  readonly headline: string;
  readonly choice: string;
  readonly reason: string;
  readonly accountable: string;
  /** In words; the one that was chosen is marked. */
  readonly options: readonly { readonly says: string; readonly chosen: boolean }[];
  readonly reviewOn: string | null;
}

export interface MinutesReview {
  readonly choice: string;
  readonly verdict: DecisionVerdict | null;
  readonly note: string | null;
}

export interface MinutesAction {
  readonly title: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly state: ActionRow['state'];
}

export interface MinutesEntry {
  readonly kind: MeetingEntryKind;
  readonly words: string;
  readonly by: string;
  readonly at: Date;
  /** By whom it was struck through; nothing if it was not. */
  readonly struckBy: string | null;
}

export interface LeftOver {
  readonly title: string;
  /** The meeting that goes on with it; nothing while none is planned. */
  readonly to: { readonly title: string; readonly startsAt: Date } | null;
}

/** The minutes of a meeting, computed from its record: the same whenever they are asked for, but for corrections. */
export async function minutesOf(reader: OrganisationReader, meeting: MeetingRow): Promise<MeetingMinutes> {
  const loads = loadsOf(reader);
  const judgement = await reader.judgement();
  const nameOf = (key: string | null) => judgement.people.get(key ?? '')?.name ?? 'Somebody who has left';
  const items = onAgenda(await loads.agendas.load(meeting.meetingId));
  const entries = await loads.entries.load(meeting.meetingId);
  const actions = (await loads.actions.load(meeting.meetingId)).map((row) => ({ row, told: toAction(row, nameOf) }));
  const decisions = await decisionsIn(reader, meeting, nameOf);
  const ofItem = (id: string | null) =>
    entries.filter(({ itemId }) => itemId === id).map((one) => toEntry(one, nameOf));
  const whole = ofItem(null);
  const reviewed = await reader.decisions.loadMany(items.flatMap(({ decisionId }) => decisionId ?? []));
  const reviews = new Map(
    reviewed.flatMap((row) => (row && !(row instanceof Error) ? [[row.decisionId, toReview(row, meeting)]] : [])),
  );
  const leftOver = items.filter(({ state }) => state === 'moved' || (state === 'open' && meeting.state === 'closed'));
  const { title, purpose, state, startsAt, startedAt, closedAt, place, chairKey, present, people } = meeting;
  const invited = new Set([chairKey, ...people]);
  return {
    title,
    purpose,
    state,
    startsAt,
    startedAt,
    closedAt,
    place,
    timeZone: reader.organisation.timeZone ?? 'UTC',
    chair: nameOf(chairKey),
    departments: meeting.departments.map((key) => judgement.departments.get(key)?.name ?? key),
    present: present.map(nameOf),
    absent: [...invited].filter((key) => !present.includes(key)).map(nameOf),
    items: items
      .filter((item) => item.state !== 'parked' && !leftOver.includes(item))
      .map((item) => ({
        kind: item.kind,
        title: item.title,
        state: item.state,
        minutes: item.minutes,
        spentSeconds: item.spentSeconds,
        decisions: decisions.flatMap(({ row, told }) => (row.agendaItemId === item.itemId ? [told] : [])),
        review: reviews.get(item.decisionId ?? '') ?? null,
        actions: actions.flatMap(({ row, told }) => (row.itemId === item.itemId ? [told] : [])),
        entries: ofItem(item.itemId),
      })),
    notes: whole.filter(({ kind }) => kind !== 'correction' && kind !== 'parked'),
    parked: [
      ...items.filter((item) => item.state === 'parked').map((item) => item.title),
      ...entries.filter(({ kind, struckAt }) => kind === 'parked' && struckAt === null).map(({ words }) => words),
    ],
    leftOver: await Promise.all(
      leftOver.map(async (item) => ({ title: item.title, to: await meetingOf(reader, item) })),
    ),
    actions: actions.map(({ told }) => told),
    corrections: whole.filter(({ kind }) => kind === 'correction'),
  };
}

type Naming = (key: string | null) => string;

async function decisionsIn(
  reader: OrganisationReader,
  { organisationId, meetingId }: MeetingRow,
  nameOf: Naming,
): Promise<{ row: DecisionRow; told: MinutesDecision }[]> {
  const rows = await loadsOf(reader).decisions.load(meetingId);
  const options = await optionsOf(
    reader.manager,
    organisationId,
    rows.map(({ decisionId }) => decisionId),
  );
  return rows.map((row) => ({
    row,
    told: {
      kind: row.kind,
      headline: row.headline,
      choice: row.choice,
      reason: row.reason,
      accountable: nameOf(row.accountableKey),
      options: options
        .filter(({ decisionId }) => decisionId === row.decisionId)
        .map(({ says, chosen }) => ({ says, chosen })),
      reviewOn: row.reviewOn,
    },
  }));
}

/** What was said of a decision in this meeting; what was said elsewhere is no part of its minutes. */
function toReview(row: DecisionRow, { meetingId }: MeetingRow): MinutesReview {
  const isHere = row.reviewedMeetingId === meetingId;
  return { choice: row.choice, verdict: isHere ? row.verdict : null, note: isHere ? row.verdictNote : null };
}

function toAction({ title, ownerKey, dueOn, state }: ActionRow, nameOf: Naming): MinutesAction {
  return { title, owner: nameOf(ownerKey), dueOn, state };
}

function toEntry({ kind, words, personKey, at, struckByKey }: MeetingEntryRow, nameOf: Naming): MinutesEntry {
  return { kind, words, by: nameOf(personKey), at, struckBy: struckByKey === null ? null : nameOf(struckByKey) };
}

async function meetingOf(
  reader: OrganisationReader,
  { movedToId }: { readonly movedToId: string | null },
): Promise<LeftOver['to']> {
  const found = movedToId === null ? undefined : await loadsOf(reader).meetings.load(movedToId);
  return found ? { title: found.title, startsAt: found.startsAt } : null;
}
