import type { Block, Document } from '@concord/documents';
import { say } from '@concord/texts';
import type { ActionOnPaper, DecisionOnPaper, ItemOnPaper, MeetingOnPaper } from './on-paper.ts';
import { checklist, entriesOf, factsOf, heading, listUnder, paragraph, sayDay, sayExpected } from './said-on-paper.ts';

/**
 * What came of a meeting, as a good secretary writes it: what was decided and promised first, then item by item; what
 * was parked or is left over; and what was put right after it was closed, marked as such.
 */
export function minutes(meeting: MeetingOnPaper): Document {
  const { items, entries, people, language } = meeting;
  const [present, absent] = [true, false].map((was) => people.filter(({ isPresent }) => isPresent === was));
  const names = (of: typeof present) => (of ?? []).map(({ name }) => name).join(', ') || say('Nobody');
  const corrections = [...entries, ...items.flatMap((item) => item.entries)];
  return {
    title: say('Minutes: {title}', { title: meeting.title }),
    ...(meeting.state === 'closed' ? {} : { subtitle: say('The meeting is not closed: this is how they stand.') }),
    language,
    ...(meeting.chair === undefined ? {} : { author: meeting.chair }),
    facts: [
      ...factsOf(meeting),
      { label: say('Present'), value: names(present) },
      ...(absent?.length ? [{ label: say('Absent'), value: names(absent) }] : []),
    ],
    blocks: [
      ...corrected(entriesOf(corrections, 'correction')),
      paragraph(meeting.purpose),
      ...decided(items.flatMap((item) => item.decided)),
      ...promised(items.filter(({ kind }) => kind !== 'actions').flatMap(({ actions }) => actions)),
      heading(1, say('What was talked about')),
      ...items.filter(({ state }) => state === 'done' || state === 'current').flatMap(talkedAbout),
      ...listUnder(1, say('Said about the meeting'), entriesOf(entries, 'note')),
      ...leftOver(items, meeting),
    ],
  };
}

function corrected(corrections: ReturnType<typeof entriesOf>): Block[] {
  return corrections.map((runs) => ({
    kind: 'callout',
    tone: 'note',
    runs: [{ kind: 'strong', text: say('Put right after the meeting: ') }, ...runs],
  }));
}

function decided(decisions: readonly DecisionOnPaper[]): Block[] {
  return [
    heading(1, say('Decisions')),
    {
      kind: 'table',
      columns: [say('Decision'), say('Why'), say('Who answers for it'), say('Look again on')].map((header) => ({
        header,
      })),
      rows: decisions.map(({ choice, reason, accountable, reviewOn }) => [
        choice,
        reason,
        accountable ?? say('Nobody'),
        reviewOn === null ? '–' : sayDay(reviewOn),
      ]),
      empty: say('Nothing was decided.'),
    },
  ];
}

function promised(actions: readonly ActionOnPaper[]): Block[] {
  return [heading(1, say('Actions')), checklist(actions, say('Nobody promised anything.'))];
}

function talkedAbout({ title, kind, decided: decisions, entries, actions, review }: ItemOnPaper): Block[] {
  const notes = entriesOf(entries, 'note');
  return [
    heading(2, title),
    ...decisions.flatMap(decision),
    ...(review?.verdict === undefined
      ? []
      : [paragraph([`${review.choice}: `, { kind: 'strong', text: review.verdict }, ` ${review.verdictNote ?? ''}`])]),
    ...(kind === 'actions' && actions.length > 0 ? [checklist(actions)] : []),
    ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes } as const]),
    ...listUnder(3, say('Other options that were named'), entriesOf(entries, 'option')),
    ...listUnder(3, say('Assumptions behind it'), entriesOf(entries, 'assumption')),
  ];
}

function decision({ headline, choice, reason, expected }: DecisionOnPaper): Block[] {
  return [
    paragraph([say('Decided: '), { kind: 'strong', text: choice }, say('. Why: {reason}', { reason })]),
    paragraph([{ kind: 'muted', text: say('The conflict was: {headline}', { headline }) }]),
    ...(expected ? [paragraph(say('Expected of it: {expected}.', { expected: sayExpected(expected) }))] : []),
  ];
}

function leftOver(items: readonly ItemOnPaper[], { state, entries }: MeetingOnPaper): Block[] {
  const parked = [
    ...items.filter((item) => item.state === 'parked').map(({ title }) => title),
    ...[...entries, ...items.flatMap((item) => item.entries)]
      .filter(({ kind }) => kind === 'parked')
      .map(({ words }) => words),
  ];
  const moved = items
    .filter((item) => item.state === 'moved')
    .map(({ title, movedTo }) => (movedTo === undefined ? title : say('{title} (to {movedTo})', { title, movedTo })));
  const open = state === 'closed' ? items.filter((item) => item.state === 'open').map(({ title }) => title) : [];
  return [
    ...listUnder(1, say('Parked'), parked),
    ...listUnder(1, say('Moved to another meeting'), moved),
    ...listUnder(1, say('Not reached; it comes back next time'), open),
  ];
}
