import { VALID, errorsOf, errorsWith, errorsWithGoal } from './testing/broken-plans.ts';

describe('fields of the wrong form', () => {
  it.each([
    [
      'due: 2026-02-30',
      'goals[0].due: "2026-02-30" is no day of the calendar: February 2026 has days 01 to 28; correct the day',
    ],
    [
      'due: 2026-13-01',
      'goals[0].due: "2026-13-01" is no day of the calendar: a year has months 01 to 12; correct the month',
    ],
    [
      'from: 2026-01-01, due: 15.7.2026',
      'goals[0].due: "15.7.2026" is not a date; write year-month-day, for example 2026-03-31',
    ],
    ['due: 31.3.2026', 'goals[0].due: "31.3.2026" is not a date; write year-month-day, for example 2026-03-31'],
    ['due: 2026', 'goals[0].due: 2026 is read as a number, and text belongs here; put it in quotes: "2026"'],
    [
      'baseline: 5 days',
      'goals[0].baseline: "5 days" is text, and a number belongs here; write only 5, without quotes or unit',
    ],
    ['baseline: .inf', 'goals[0].baseline: Infinity cannot be counted with; write an ordinary number'],
    ['baseline: .nan', 'goals[0].baseline: NaN cannot be counted with; write an ordinary number'],
    ['baseline: 1e999', 'goals[0].baseline: Infinity cannot be counted with; write an ordinary number'],
    ['baseline:', 'goals[0].baseline: nothing stands here; write a number or remove the field'],
    ['promise: yes', 'goals[0].promise: "yes" is neither true nor false; write true or false'],
    ['taget: { atMost: 5 }', 'goals[0].taget: there is no field "taget" here; did you mean "target"?'],
    [
      'target: {}',
      'goals[0].target: the target says nothing; write one of atLeast: 5, atMost: 5, exactly: 5 or between: [4, 6]',
    ],
    [
      'target: { atLeast: 1, atMost: 5 }',
      'goals[0].target: a target says one thing; keep one of atLeast: 5, atMost: 5, exactly: 5 or between: [4, 6]',
    ],
    [
      'target: { between: [1] }',
      'goals[0].target.between: "between" takes two numbers, the lower one first; write for example [4, 6]',
    ],
    [
      'target: { between: [9, 5] }',
      'goals[0].target.between: nothing lies between 9 and 5; write the lower number first: [5, 9]',
    ],
    [
      'stretch: { between: [9, 5] }',
      'goals[0].stretch.between: nothing lies between 9 and 5; write the lower number first: [5, 9]',
    ],
    [
      'serves: { on-time: 0 }',
      'goals[0].serves.on-time: an effect of 0 is no effect; remove it, or write a number from -1 to 1 other than 0',
    ],
    ['serves: { on-time: 1.5 }', 'goals[0].serves.on-time: 1.5 is too large; write 1 or less'],
    ['emphasis: 0', 'goals[0].emphasis: 0 is too small; write a number above 0'],
    ['status: actve', 'goals[0].status: "actve" is not one of draft, active, done, cancelled; did you mean "active"?'],
    [
      'needs: tooling',
      'goals[0].needs: "tooling" stands where a list belongs; write the entries as [one, two], or each on a line of its own after "- "',
    ],
    ['needs: [a, a]', 'goals[0].needs: "a" stands twice in this list; remove one'],
    [
      'owner: Kari Berg',
      'goals[0].owner: "Kari Berg" cannot be a key: keys are made of a-z, 0-9, - and _, begin with a letter or digit, and have at most 63 characters; write for example "kari-berg"',
    ],
    [
      'from: 2026-07-01, due: 2026-06-30',
      'goals[0].from: the goal begins on 2026-07-01, after it is due on 2026-06-30; move one of the two dates',
    ],
    [
      'checkIns: [{ on: 2026-02-01, note: "a\\0" }]',
      'goals[0].checkIns[0].note: this text holds a NUL character, which cannot be stored; remove it',
    ],
    [
      'milestones: [{ key: m, title: "\\ud83d", due: 2026-02-01 }]',
      'goals[0].milestones[0].title: this text holds half a character (an unpaired surrogate); type it again',
    ],
    ['checkIns: [{ note: x }]', 'goals[0].checkIns[0].on: "on" is missing; add it'],
    [
      `checkIns: [{ on: 2026-02-01, note: ${'é'.repeat(2001)} }]`,
      'goals[0].checkIns[0].note: the text has 2001 characters; shorten it to 2000',
    ],
  ])('%.60s', (fields, error) => {
    expect(errorsWithGoal(fields).map((line) => line.replace(/^9:\d+ /, ''))).toEqual([error]);
  });

  it("accepts a milestone outside its goal's window and a text of exactly 2000 characters", () => {
    expect(
      errorsWithGoal(`due: 2026-03-31, milestones: [{ key: m, title: ${'a'.repeat(2000)}, due: 2026-05-01 }]`),
    ).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['metric: leadtime', 'goals[0].metric: no metric "leadtime"; did you mean "lead-time"?'],
    ['owner: per', 'goals[0].owner: no person "per"; add it, or use one of kari'],
    ['parent: b', 'goals[0].parent: no goal "b"; add it, or use one of a'],
    ['sharedWith: [sale]', 'goals[0].sharedWith[0]: no department "sale"; did you mean "sales"?'],
    ['serves: { ontime: 1 }', 'goals[0].serves.ontime: no outcome "ontime"; did you mean "on-time"?'],
    [
      'uses: { press: 1 }',
      'goals[0].uses.press: no capacity "press", as there is none; add it or remove the reference',
    ],
    ['scope: { regoin: [eu] }', 'goals[0].scope.regoin: no scope "regoin"; did you mean "region"?'],
    [
      'scope: { constructor: [eu] }',
      'goals[0].scope.constructor: no scope "constructor"; add it, or use one of region',
    ],
    ['scope: { region: [eu, asia] }', 'goals[0].scope.region[1]: no region "asia"; add it, or use one of eu, us'],
    [
      'needs: [a.moulds]',
      'goals[0].needs[0]: goal "a" has no milestone "moulds", as there is none; add it or remove the reference',
    ],
    [
      'milestones: [{ key: moulds, title: M, due: 2026-01-01, needs: [a.mould] }]',
      'goals[0].milestones[0].needs[0]: goal "a" has no milestone "mould"; did you mean "moulds"?',
    ],
    ['parent: a', 'goals[0].parent: a goal cannot be its own parent; remove the line or name another goal'],
  ])('%s', (fields, error) => {
    expect(errorsWithGoal(fields).map((line) => line.replace(/^9:\d+ /, ''))).toEqual([error]);
  });

  it('reports a circle of parents once, at its last goal, and not at those who only hang below it', () => {
    const goal = (key: string, parent: string) => `{ key: ${key}, department: sales, title: T, parent: ${parent} }`;
    expect(
      errorsOf(
        `${VALID}goals:\n  - ${goal('x', 'b')}\n  - ${goal('c', 'a')}\n  - ${goal('a', 'b')}\n  - ${goal('b', 'c')}\n`,
      ),
    ).toEqual([`12:44 goals[3].parent: these goals are each other's parents: b → c → a → b; remove one "parent"`]);
  });
});

describe('sections', () => {
  it.each([
    [
      'laws: [{ key: l, says: lead-time >= 2 + }]',
      'laws[0].says: the law cannot be read at character 17: a number or a metric is missing here; add it',
    ],
    ['laws: [{ key: l, says: leadtime >= 2 }]', 'laws[0].says: no metric "leadtime"; did you mean "lead-time"?'],
    [
      'laws: [{ key: l, says: "2 <= lead-time-2" }]',
      'laws[0].says: no metric "lead-time-2"; did you mean "lead-time"? A minus needs spaces: "lead-time - 2"',
    ],
    [
      'facts: [{ metric: orders, value: 1 }, { metric: orders, value: 2 }]',
      'facts[1].metric: entry 1 of this list states a fact about "orders" already; keep one of them',
    ],
    [
      'influences: [{ from: orders, to: on-tme, effect: 1 }]',
      'influences[0].to: no metric or outcome "on-tme"; did you mean "on-time"?',
    ],
    [
      'influences: [{ from: on-time, to: orders, effect: 1 }]',
      'influences[0].from: no metric "on-time"; add it, or use one of lead-time, orders',
    ],
    [
      'influences: [{ from: orders, to: on-time, effect: 1 }, { from: orders, to: on-time, effect: 0.5 }]',
      'influences[1]: entry 1 of this list states the influence of "orders" on "on-time" already; keep one of them',
    ],
    [
      'influences: [{ from: orders, to: on-time, effect: 0 }]',
      'influences[0].effect: an effect of 0 is no effect; remove it, or write a number from -1 to 1 other than 0',
    ],
    [
      'capacities: [{ key: p, name: P, unit: h, amount: -1 }]',
      'capacities[0].amount: -1 is too small; write 0 or more',
    ],
    [
      'capacities: [{ key: p, name: P, unit: h, amount: 1 }, { key: p, name: Q, unit: h, amount: 1 }]',
      'capacities[1].key: the key "p" is taken by entry 1 of this list; choose another',
    ],
  ])('%s', (section, error) => {
    expect(errorsWith(section).map((line) => line.replace(/^9:\d+ /, ''))).toEqual([error]);
  });

  it('refuses a key that names both a metric and an outcome', () => {
    expect(errorsOf(VALID.replace('key: orders', 'key: on-time') + 'goals: []')).toEqual([
      '6:14 outcomes[0].key: the key "on-time" names a metric too (metrics[1]); rename one of them',
    ]);
  });

  it('refuses bounds that leave no value, an unknown time zone and a wrong address', () => {
    const text = VALID.replace('unit: days', 'unit: days, min: 3, max: 1')
      .replace('Bikes }', 'Bikes, timeZone: Europe/Osloo }')
      .replace('department: sales }', 'department: sales, email: kari }');
    expect(errorsOf(`${text}goals: []`)).toEqual([
      '2:56 organisation.timeZone: no time zone "Europe/Osloo"; write a name like Europe/Oslo',
      '4:59 people[0].email: "kari" is not an address for e-mail; write it like kari@example.com',
      '7:58 metrics[0].min: "min" 3 is above "max" 1, so no value is left; swap them',
    ]);
  });

  it('does not blame the references to a section that cannot be read', () => {
    expect(
      errorsOf(
        VALID.replace('metrics:', 'metrcs:') + `goals: [{ key: a, department: sales, title: A, metric: lead-time }]`,
      ),
    ).toEqual(['7:1 metrcs: there is no field "metrcs" here; did you mean "metrics"?']);
  });

  it('demands the format version', () => {
    expect(errorsOf(VALID.replace('plan: 1', 'plan: 2') + 'goals: []')).toEqual([
      '1:1 plan: 2 is no format of plans that is known here; write 1',
    ]);
  });
});
