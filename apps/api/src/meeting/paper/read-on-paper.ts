import type { AgendaItemRow, MeetingEntryRow, MeetingRow } from '@concord/persistence';
import { currentLanguage, localeOf, say } from '@concord/texts';
import type { DecisionReader } from '../../decision/decision-reader.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import type { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { actionsFor } from '../agenda/agenda-topics.ts';
import { onAgenda } from '../agenda/to-agenda-item.ts';
import { whyOver } from '../meeting/meeting-steps.ts';
import { endOf } from '../meeting/to-meeting.ts';
import { loadsOf } from '../meeting-loads.ts';
import { conflictOnPaper } from './conflict-on-paper.ts';
import { decisionOnPaper } from './decision-on-paper.ts';
import type { ActionOnPaper, EntryOnPaper, ItemOnPaper, MeetingOnPaper } from './on-paper.ts';

/** @param decisions reads conflicts too, with their options and what these would do; missing: without them */
export async function meetingOnPaper(
  reader: OrganisationReader,
  row: MeetingRow,
  decisions?: DecisionReader,
): Promise<MeetingOnPaper> {
  const judgement = await reader.judgement();
  const loads = loadsOf(reader);
  const [items, entries] = await Promise.all([loads.agendas.load(row.meetingId), loads.entries.load(row.meetingId)]);
  const people = [...new Set([row.chairKey, ...row.people, ...row.present])];
  return {
    language: reader.organisation.language,
    title: row.title,
    purpose: row.purpose,
    state: row.state,
    when: dayAndTimes(row, reader.organisation.timeZone ?? 'UTC'),
    place: row.place,
    chair: judgement.people.get(row.chairKey)?.name,
    departments: row.departments.flatMap((key) => judgement.departments.get(key)?.name ?? []),
    people: people.flatMap((key) => {
      const person = judgement.people.get(key);
      return person ? [{ name: person.name, isPresent: row.present.includes(key) }] : [];
    }),
    items: await Promise.all(onAgenda(items).map((item) => itemOnPaper(reader, row, item, decisions))),
    entries: entries.filter(({ itemId }) => itemId === null).map((entry) => entryOnPaper(judgement, entry)),
  };
}

async function itemOnPaper(
  reader: OrganisationReader,
  meeting: MeetingRow,
  item: AgendaItemRow,
  decisions: DecisionReader | undefined,
): Promise<ItemOnPaper> {
  const judgement = await reader.judgement();
  const loads = loadsOf(reader);
  const [entries, decided] = await Promise.all([
    loads.entries.load(meeting.meetingId),
    loads.decisions.load(meeting.meetingId),
  ]);
  const [movedTo, review, conflict] = await Promise.all([
    item.movedToId === null ? undefined : loads.meetings.load(item.movedToId),
    item.decisionId === null ? undefined : reader.decisions.load(item.decisionId),
    item.conflictId === null ? undefined : reader.conflicts.load(item.conflictId),
  ]);
  return {
    kind: item.kind,
    title: item.title,
    minutes: item.minutes,
    state: item.state,
    movedTo: movedTo && `${movedTo.title}, ${dayAndTimes(movedTo, reader.organisation.timeZone ?? 'UTC')}`,
    entries: entries.filter(({ itemId }) => itemId === item.itemId).map((entry) => entryOnPaper(judgement, entry)),
    actions: await actionsOnPaper(reader, meeting, item),
    decided: decided
      .filter(({ agendaItemId }) => agendaItemId === item.itemId)
      .map((one) => decisionOnPaper(judgement, one)),
    review: review && decisionOnPaper(judgement, review),
    conflict: conflict && decisions && (await conflictOnPaper(reader, conflict, decisions)),
  };
}

/** What was promised when people talked about an item; before and during a meeting also what it asks for. */
async function actionsOnPaper(
  reader: OrganisationReader,
  meeting: MeetingRow,
  { kind, itemId }: AgendaItemRow,
): Promise<ActionOnPaper[]> {
  const judgement = await reader.judgement();
  const isAsking = kind === 'actions' && whyOver(meeting.state) === undefined;
  const asked = isAsking ? await actionsFor(reader.manager, judgement, meeting) : [];
  const own = (await loadsOf(reader).actions.load(meeting.meetingId)).filter((action) => action.itemId === itemId);
  return [...asked, ...own].map(({ title, ownerKey, dueOn, state, note }) => ({
    title,
    owner: judgement.people.get(ownerKey)?.name,
    dueOn,
    state,
    note,
  }));
}

function entryOnPaper({ people }: Judgement, { kind, words, personKey, struckAt }: MeetingEntryRow): EntryOnPaper {
  return { kind, words, by: people.get(personKey)?.name, isStruck: struckAt !== null };
}

function dayAndTimes(meeting: MeetingRow, timeZone: string): string {
  const locale = localeOf(currentLanguage());
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(meeting.startsAt);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const [from, to] = [time.format(meeting.startsAt), time.format(endOf(meeting))];
  return say('{day}, {from} to {to}', { day, from, to });
}
