import { errorsOf, errorsWith, errorsWithGoal, VALID } from './testing/broken-plans.ts';

const ofPromise = (fields: string) =>
  errorsWith(
    `promises: [{ key: p, department: sales, says: Call us, channel: telephone, outcome: on-time, ${fields} }]`,
  ).map((error) => error.replace(/^\d+:\d+ /, ''));
const ofStaffing = (fields: string) =>
  errorsWith(`staffing: [{ key: s, department: sales, channel: telephone, ${fields} }]`).map(withoutPlace);
const ofAuthority = (fields: string) =>
  errorsWith(`authorities: [{ key: r, department: sales, what: refund, says: Refund, ${fields} }]`).map(withoutPlace);
const ofGoal = (fields: string) => errorsWithGoal(fields).map(withoutPlace);

describe('hours', () => {
  it.each([
    ['hours: { mon-fri: ["08:00-12:00", "13:00-16:30"], sat: ["22:00-06:00"], sun: ["00:00-24:00"] }', []],
    [
      'hours: { daily: ["08:00-08:00"] }, exceptions: [{ on: 2026-12-24 }, { on: 2026-12-31, hours: ["09:00-12:00"] }]',
      [],
    ],
    [
      'hours: { mon: [8-16] }',
      [
        'promises[0].hours.mon[0]: "8-16" is not a range of hours; write it like 08:00-16:30, and the end of a day as 24:00',
      ],
    ],
    [
      'hours: { mon: ["08:00-25:00"] }',
      [
        'promises[0].hours.mon[0]: "08:00-25:00" is not a range of hours; write it like 08:00-16:30, and the end of a day as 24:00',
      ],
    ],
    ['hours: { mon: [] }', ['promises[0].hours.mon: the list is empty; add an entry or remove the list']],
    [
      'hours: { monday: ["08:00-16:00"] }',
      ['promises[0].hours.monday: "monday" names no days; write a day (mon), days in a row (mon-fri), or daily'],
    ],
    [
      'hours: { fri-mon: ["08:00-16:00"] }',
      [
        'promises[0].hours.fri-mon: "fri-mon" runs backwards, as a week begins with mon; write its days one by one, or in two parts',
      ],
    ],
    ['hours: { sat-sat: ["08:00-16:00"] }', ['promises[0].hours.sat-sat: "sat-sat" is one day; write "sat"']],
    [
      'hours: { mon-fri: ["08:00-16:00"], wed: ["18:00-20:00"] }',
      ['promises[0].hours.wed: the hours of wed stand in "mon-fri" already; keep one of them'],
    ],
    [
      'hours: { mon: ["08:00-12:00", "11:30-16:00"] }',
      [
        'promises[0].hours.mon[1]: 11:30-16:00 overlaps with 08:00-12:00 of the same day; write both as one, or move one',
      ],
    ],
    [
      'hours: { mon: ["22:00-06:00", "23:00-24:00"] }',
      [
        'promises[0].hours.mon[1]: 23:00-24:00 overlaps with 22:00-06:00 of the same day; write both as one, or move one',
      ],
    ],
    [
      'exceptions: [{ on: 2026-12-24, hours: ["08:00-12:00", "08:00-10:00"] }]',
      [
        'promises[0].exceptions[0].hours[1]: 08:00-10:00 overlaps with 08:00-12:00 of the same day; write both as one, or move one',
      ],
    ],
    [
      'exceptions: [{ on: 2026-12-25 }, { on: 2026-12-24 }, { on: 2026-12-25 }]',
      [
        'promises[0].exceptions[2].on: entry 1 of this list is about 2026-12-25 already; write all hours of a day in one entry',
      ],
    ],
  ])('%s', (fields, errors) => {
    expect(ofPromise(fields)).toEqual(errors);
  });
});

describe('promises, staffing and authorities', () => {
  it.each([
    ['timeZone: Europe/Olso', ['promises[0].timeZone: no time zone "Europe/Olso"; write a name like Europe/Oslo']],
    [
      'from: 2026-05-01, until: 2026-04-30',
      ['promises[0].from: it begins on 2026-05-01, after its last day 2026-04-30; move one of the two dates'],
    ],
    [
      'measure: { of: calls, share: 95, within: 20 }',
      ['promises[0].measure.within: the limit has no unit; write for example unit: seconds'],
    ],
    [
      'measure: { of: calls, share: 95, unit: seconds }',
      ['promises[0].measure.unit: the unit has no limit; write for example within: 20, or remove the unit'],
    ],
    ['measure: { of: calls, share: 101 }', ['promises[0].measure.share: 101 is too large; write 100 or less']],
    ['measure: { of: calls, share: 0 }', ['promises[0].measure.share: 0 is too small; write a number above 0']],
    [
      'readings: [{ on: 2026-01-31, share: 101 }]',
      ['promises[0].readings[0].share: 101 is too large; write 100 or less'],
    ],
    [
      'readings: [{ on: 2026-01-31, share: 90 }, { on: 2026-01-31, share: 91 }]',
      ['promises[0].readings[1].on: entry 1 of this list is of 2026-01-31 already; keep one reading of a day'],
    ],
    ['scope: { region: [uk] }', ['promises[0].scope.region[0]: no region "uk"; did you mean "us"?']],
    [
      'review: { every: week }',
      ['promises[0].review.every: "week" is not one of month, quarter, half-year, year; choose one'],
    ],
  ])('a promise with %s', (fields, errors) => {
    expect(ofPromise(fields)).toEqual(errors);
  });

  it('names departments, outcomes and people that are there', () => {
    expect(
      errorsWith('promises: [{ key: p, department: sale, says: Call us, channel: telephone, outcome: ontime }]').map(
        withoutPlace,
      ),
    ).toEqual([
      'promises[0].department: no department "sale"; did you mean "sales"?',
      'promises[0].outcome: no outcome "ontime"; did you mean "on-time"?',
    ]);
    expect(ofAuthority('approvedBy: karl')).toEqual([
      'authorities[0].approvedBy: no person "karl"; did you mean "kari"?',
    ]);
    expect(ofAuthority('unit: kroner')).toEqual([
      'authorities[0].unit: the unit has no number; write up to how much in "upTo", or remove the unit',
    ]);
    expect(ofStaffing('from: 2026-02-01, until: 2026-01-01')).toEqual([
      'staffing[0].from: it begins on 2026-02-01, after its last day 2026-01-01; move one of the two dates',
    ]);
  });

  it('knows the money of the world', () => {
    const withCurrency = (currency: string) =>
      errorsOf(`${VALID.replace('Northwind Bikes }', `Northwind Bikes, currency: ${currency} }`)}goals: []\n`).map(
        withoutPlace,
      );
    expect(withCurrency('NOK')).toEqual([]);
    expect(withCurrency('kr')).toEqual([
      'organisation.currency: "kr" is no currency; write its three letters, such as NOK or EUR',
    ]);
    expect(withCurrency('KRN')).toEqual([
      'organisation.currency: no currency "KRN"; write its three letters by ISO 4217, such as NOK or EUR',
    ]);
  });
});

describe('what stands behind a goal', () => {
  it.each([
    [
      'owner: kari, roles: { responsible: [kari] }',
      ['goals[0].roles.responsible[0]: "kari" is accountable already, as the owner; remove them here'],
    ],
    [
      'roles: { responsible: [kari], informed: [kari] }',
      ['goals[0].roles.informed[0]: "kari" is in "responsible" already; keep one of the two roles'],
    ],
    ['roles: { consulted: [karl] }', ['goals[0].roles.consulted[0]: no person "karl"; did you mean "kari"?']],
    [
      'training: [{ key: t, title: T, done: { kari: 2026-01-01 } }]',
      ['goals[0].training[0].done.kari: "kari" is not in "who" of this training; add them there, or remove the day'],
    ],
    [
      'actions: [{ key: x, title: X, owner: karl }, { key: x, title: Y, cost: -1 }]',
      [
        'goals[0].actions[0].owner: no person "karl"; did you mean "kari"?',
        'goals[0].actions[1].key: the key "x" is taken by entry 1 of this list; choose another',
        'goals[0].actions[1].cost: -1 is too small; write 0 or more',
      ],
    ],
    [
      'supports: [{ goal: a, effect: 0.5 }]',
      ['goals[0].supports[0].goal: a goal cannot support itself; name another goal, or remove the entry'],
    ],
    ['succeeds: a', ['goals[0].succeeds: a goal cannot succeed itself; remove the line or name the goal before it']],
  ])('%s', (fields, errors) => {
    expect(ofGoal(fields)).toEqual(errors);
  });

  it('helps goals of other departments, and follows on others in a line', () => {
    const goals = (b: string) =>
      errorsOf(
        `${VALID}goals:\n  - { key: a, department: sales, title: A, succeeds: b }\n  - { key: b, department: sales, title: B, ${b} }\n`,
      ).map(withoutPlace);
    expect(goals('succeeds: a')).toEqual([
      'goals[1].succeeds: these goals succeed each other in a circle: b → a → b; remove one "succeeds"',
    ]);
    expect(goals('supports: [{ goal: a, effect: 1 }, { goal: a, effect: 1 }]')).toEqual([
      'goals[1].supports[0].goal: "a" is a goal of the same department; name one of another, or make one the "parent" of the other',
      expect.stringContaining('goals[1].supports[1].goal'),
      expect.stringContaining('goals[1].supports[1].goal'),
    ]);
  });
});

it('tells what carries a story', () => {
  const ofStory = (carriedBy: string) =>
    errorsOf(
      `${VALID.replace('promised day }', `promised day, storyParts: [{ key: s, says: S, carriedBy: [${carriedBy}] }] }`)}goals: []\n`,
    ).map(withoutPlace);
  expect(ofStory('{ process: Final check }')).toEqual([]);
  expect(ofStory('{ promise: phone }')).toEqual([
    'outcomes[0].storyParts[0].carriedBy[0].promise: no promise "phone", as there is none; add it or remove the reference',
  ]);
  expect(ofStory('{}')).toEqual([
    'outcomes[0].storyParts[0].carriedBy[0]: this names nothing that carries the story; write one of goal, promise, process, technology, training',
  ]);
  expect(ofStory('{ process: A, technology: B }')).toEqual([
    'outcomes[0].storyParts[0].carriedBy[0]: an entry names one thing that carries the story; keep one of goal, promise, process, technology, training, and write the others as entries of their own',
  ]);
});

function withoutPlace(error: string): string {
  return error.replace(/^\d+:\d+ /, '');
}
