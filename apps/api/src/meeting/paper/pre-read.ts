import type { Block, Document } from '@concord/documents';
import type { ConflictOnPaper, ItemOnPaper, MeetingOnPaper, OptionOnPaper } from './on-paper.ts';
import {
  checklist,
  entriesOf,
  factsOf,
  heading,
  listUnder,
  paragraph,
  sayDay,
  sayExpected,
  sayMinutes,
  sayNumber,
} from './said-on-paper.ts';

/**
 * What everybody reads before a meeting: what it is for, its agenda, and each item with what one must know to decide;
 * a conflict begins a page of its own.
 */
export function preRead(meeting: MeetingOnPaper): Document {
  const talked = meeting.items.filter(({ state }) => state !== 'moved');
  const people = meeting.people.map(({ name }) => name).join(', ');
  return {
    title: meeting.title,
    subtitle: 'To be read before the meeting',
    language: 'en',
    ...(meeting.chair === undefined ? {} : { author: meeting.chair }),
    facts: [...factsOf(meeting), { label: 'Invited', value: people || 'Nobody' }],
    blocks: [paragraph(meeting.purpose), ...agenda(talked), ...talked.flatMap(section)],
  };
}

function agenda(items: readonly ItemOnPaper[]): Block[] {
  return [
    heading(1, 'Agenda'),
    {
      kind: 'list',
      numbered: true,
      items: items.map(({ title, minutes }) => [title, { kind: 'muted', text: ` (${sayMinutes(minutes)})` }]),
      empty: 'Nothing is on the agenda yet.',
    },
  ];
}

function section(item: ItemOnPaper, index: number): Block[] {
  const { title, conflict, review, kind, actions, entries } = item;
  const begin: Block[] = conflict ? [{ kind: 'pageBreak' }] : [];
  return [
    ...begin,
    heading(1, `${String(index + 1)}. ${title}`),
    ...(kind === 'actions' ? [checklist(actions)] : []),
    ...(review ? reviewed(review) : []),
    ...(conflict ? decisive(conflict, item) : []),
    ...listUnder(3, 'What people say about it', entriesOf(entries, 'input')),
    ...listUnder(3, 'Notes', entriesOf(entries, 'note')),
  ];
}

function reviewed(decision: NonNullable<ItemOnPaper['review']>): Block[] {
  const { headline, choice, reason, expected, verdict } = decision;
  return [
    paragraph(['It was decided on ', { kind: 'emphasis', text: headline }, ': ', { kind: 'strong', text: choice }]),
    paragraph(`Why: ${reason}`),
    ...(expected ? [paragraph(`It was expected to move ${sayExpected(expected)}.`)] : []),
    paragraph(verdict ?? 'Did it do what was expected?'),
  ];
}

function decisive(conflict: ConflictOnPaper, { title, entries }: ItemOnPaper): Block[] {
  const own = entries.filter(({ kind, isStruck }) => kind === 'option' && !isStruck).map(({ words }) => words);
  return [
    ...conflict.outcomes.slice(0, 2).flatMap(wanted),
    ...(conflict.headline === title ? [] : [paragraph([{ kind: 'strong', text: conflict.headline }])]),
    heading(2, 'Both goals'),
    bothGoals(conflict),
    heading(2, 'The arithmetic'),
    paragraph(conflict.explanation),
    arithmetic(conflict),
    heading(2, 'What could be decided'),
    {
      kind: 'list',
      numbered: true,
      items: [...conflict.options.map((one) => option(conflict, one)), ...own, ACCEPTED],
    },
    ...similar(conflict),
  ];
}

const AUDIENCES = { customer: 'customers', coworker: 'coworkers', surroundings: 'the surroundings' } as const;

function wanted({ statement, audience, weight, heaviest }: ConflictOnPaper['outcomes'][number]): Block[] {
  const matters =
    weight === heaviest
      ? `Nothing matters more to ${AUDIENCES[audience]}`
      : `It matters to ${AUDIENCES[audience]} ${sayNumber(weight)}, where what matters most has ${sayNumber(heaviest)}`;
  return [{ kind: 'quote', text: statement, by: AUDIENCES[audience] }, paragraph(`${matters}.`)];
}

function bothGoals({ goals }: ConflictOnPaper): Block {
  return {
    kind: 'table',
    columns: ['Department', 'Goal', 'It wants', 'Owner', 'Due'].map((header) => ({ header })),
    rows: goals.map(({ department, title, wants, owner, due }) => [
      department,
      title,
      wants,
      owner ?? 'Nobody',
      due === undefined ? '–' : sayDay(due),
    ]),
  };
}

function arithmetic({ arithmetic: { stake, magnitude, exposure, severity, confidence } }: ConflictOnPaper): Block {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const said = (share: number) => `${String(percent(share))} %`;
  const product = `stake ${said(stake)} × magnitude ${said(magnitude)} × exposure ${said(exposure)}`;
  return {
    kind: 'bars',
    title: `Severity ${said(severity)}: ${product}`,
    unit: '%',
    bars: [
      { label: 'Stake: how much people care', value: percent(stake) },
      { label: 'Magnitude: how far apart', value: percent(magnitude) },
      { label: 'Exposure: how much is shared', value: percent(exposure) },
      { label: 'Severity: the product', value: percent(severity) },
    ],
    alternative: `Severity is ${product}, which is ${said(severity)}. The facts are ${said(confidence)} sure.`,
  };
}

function option({ headline }: ConflictOnPaper, { says, effect }: OptionOnPaper): string | OptionWithEffect {
  if (effect === undefined) return says;
  const { before, after, opens, closes } = effect;
  const settled = closes.includes(headline) ? '; this conflict is settled' : '';
  return {
    runs: says,
    items: [
      `Alignment goes from ${before.toFixed(1)} to ${after.toFixed(1)} of 100${settled}.`,
      ...closes.filter((other) => other !== headline).map((other) => `It also settles: ${other}`),
      ...opens.map((other) => `It opens: ${other}`),
    ],
  };
}

interface OptionWithEffect {
  readonly runs: string;
  readonly items: readonly string[];
}

const ACCEPTED = 'Accept the trade-off: up to which severity, and until when?';

function similar({ similar: decisions }: ConflictOnPaper): Block[] {
  if (decisions.length === 0) return [];
  return [
    heading(2, 'What was decided before on something similar'),
    {
      kind: 'list',
      items: decisions.map(({ choice, headline, because, verdict }) => [
        { kind: 'strong', text: choice },
        ` (${headline}). ${because} ${verdict ?? 'Nobody has said yet how it turned out.'}`,
      ]),
    },
  ];
}
