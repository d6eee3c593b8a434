import type { Block, Document } from '@concord/documents';
import { byLocale, say } from '@concord/texts';
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
    subtitle: say('To be read before the meeting'),
    language: meeting.language,
    ...(meeting.chair === undefined ? {} : { author: meeting.chair }),
    facts: [...factsOf(meeting), { label: say('Invited'), value: people || say('Nobody') }],
    blocks: [paragraph(meeting.purpose), ...agenda(talked), ...talked.flatMap(section)],
  };
}

function agenda(items: readonly ItemOnPaper[]): Block[] {
  return [
    heading(1, say('Agenda')),
    {
      kind: 'list',
      numbered: true,
      items: items.map(({ title, minutes }) => [title, { kind: 'muted', text: ` (${sayMinutes(minutes)})` }]),
      empty: say('Nothing is on the agenda yet.'),
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
    ...listUnder(3, say('What people say about it'), entriesOf(entries, 'input')),
    ...listUnder(3, say('Notes'), entriesOf(entries, 'note')),
  ];
}

function reviewed(decision: NonNullable<ItemOnPaper['review']>): Block[] {
  const { headline, choice, reason, expected, verdict } = decision;
  return [
    paragraph([
      say('It was decided on '),
      { kind: 'emphasis', text: headline },
      ': ',
      { kind: 'strong', text: choice },
    ]),
    paragraph(say('Why: {reason}', { reason })),
    ...(expected ? [paragraph(say('It was expected to move {expected}.', { expected: sayExpected(expected) }))] : []),
    paragraph(verdict ?? say('Did it do what was expected?')),
  ];
}

function decisive(conflict: ConflictOnPaper, { title, entries }: ItemOnPaper): Block[] {
  const own = entries.filter(({ kind, isStruck }) => kind === 'option' && !isStruck).map(({ words }) => words);
  return [
    ...conflict.outcomes.slice(0, 2).flatMap(wanted),
    ...(conflict.headline === title ? [] : [paragraph([{ kind: 'strong', text: conflict.headline }])]),
    // About a promise there are no goals: the arithmetic names who promises and who staffs.
    ...(conflict.goals.length === 0 ? [] : [heading(2, say('Both goals')), bothGoals(conflict)]),
    heading(2, say('The arithmetic')),
    paragraph(conflict.explanation),
    arithmetic(conflict),
    heading(2, say('What could be decided')),
    {
      kind: 'list',
      numbered: true,
      items: [
        ...conflict.options.map((one) => option(conflict, one)),
        ...own,
        say('Accept the trade-off: up to which severity, and until when?'),
      ],
    },
    ...similar(conflict),
  ];
}

function wanted({ statement, audience, weight, heaviest }: ConflictOnPaper['outcomes'][number]): Block[] {
  const matters =
    weight === heaviest
      ? say(
          'Nothing matters more to {audience, select, customer {customers} coworker {coworkers} other {the surroundings}}.',
          { audience },
        )
      : say(
          'It matters to {audience, select, customer {customers} coworker {coworkers} other {the surroundings}} {weight}, where what matters most has {heaviest}.',
          {
            audience,
            weight: sayNumber(weight),
            heaviest: sayNumber(heaviest),
          },
        );
  const by = say('{audience, select, customer {customers} coworker {coworkers} other {the surroundings}}', {
    audience,
  });
  return [{ kind: 'quote', text: statement, by }, paragraph(matters)];
}

function bothGoals({ goals }: ConflictOnPaper): Block {
  return {
    kind: 'table',
    columns: [say('Department'), say('Goal'), say('It wants'), say('Owner'), say('Due')].map((header) => ({ header })),
    rows: goals.map(({ department, title, wants, owner, due }) => [
      department,
      title,
      wants,
      owner ?? say('Nobody'),
      due === undefined ? '–' : sayDay(due),
    ]),
  };
}

function arithmetic({ arithmetic: { stake, magnitude, exposure, severity, confidence } }: ConflictOnPaper): Block {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const said = (share: number) => say('{share} %', { share: sayNumber(percent(share)) });
  const product = say('stake {stake} × magnitude {magnitude} × exposure {exposure}', {
    stake: said(stake),
    magnitude: said(magnitude),
    exposure: said(exposure),
  });
  return {
    kind: 'bars',
    title: say('Severity {severity}: {product}', { severity: said(severity), product }),
    unit: '%',
    bars: [
      { label: say('Stake: how much people care'), value: percent(stake) },
      { label: say('Magnitude: how far apart'), value: percent(magnitude) },
      { label: say('Exposure: how much is shared'), value: percent(exposure) },
      { label: say('Severity: the product'), value: percent(severity) },
    ],
    alternative: say('Severity is {product}, which is {severity}. The facts are {confidence} sure.', {
      product,
      severity: said(severity),
      confidence: said(confidence),
    }),
  };
}

function option({ headline }: ConflictOnPaper, { says, effect }: OptionOnPaper): string | OptionWithEffect {
  if (effect === undefined) return says;
  const { before, after, opens, closes } = effect;
  const way = { before: tenths().format(before), after: tenths().format(after) };
  return {
    runs: says,
    items: [
      closes.includes(headline)
        ? say('Alignment goes from {before} to {after} of 100; this conflict is settled.', way)
        : say('Alignment goes from {before} to {after} of 100.', way),
      ...closes.filter((other) => other !== headline).map((other) => say('It also settles: {other}', { other })),
      ...opens.map((other) => say('It opens: {other}', { other })),
    ],
  };
}

const tenths = byLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

interface OptionWithEffect {
  readonly runs: string;
  readonly items: readonly string[];
}

function similar({ similar: decisions }: ConflictOnPaper): Block[] {
  if (decisions.length === 0) return [];
  return [
    heading(2, say('What was decided before on something similar')),
    {
      kind: 'list',
      items: decisions.map(({ choice, headline, because, verdict }) => [
        { kind: 'strong', text: choice },
        say(' ({headline}). {because} {verdict}', {
          headline,
          because,
          verdict: verdict ?? say('Nobody has said yet how it turned out.'),
        }),
      ]),
    },
  ];
}
