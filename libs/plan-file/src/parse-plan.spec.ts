import { parsePlan } from './parse-plan.ts';
import { FIRST_GOAL, VALID, errorsOf, errorsWithGoal } from './testing/broken-plans.ts';

it('fills in the defaults of the format', () => {
  const reading = parsePlan(`${VALID}goals:\n  - ${FIRST_GOAL}\n    `);
  expect(reading).toMatchObject({
    ok: true,
    plan: {
      departments: [{ key: 'sales', priorities: {} }, { key: 'manufacturing' }],
      outcomes: [{ for: 'customer', weight: 1 }],
      metrics: [{ better: 'neither', customerVisible: false }, {}],
      influences: [],
      goals: [
        {
          commitment: 'committed',
          promise: false,
          emphasis: 1,
          status: 'active',
          scope: {},
          serves: {},
          sharedWith: [],
          uses: {},
          needs: [],
          milestones: [],
          checkIns: [],
        },
      ],
    },
  });
});

it('tells the line of every entry', () => {
  const reading = parsePlan(`${VALID}goals:\n  - ${FIRST_GOAL}\n  - { key: b, department: sales, title: B }\n`);
  expect(reading.ok && [reading.lines.get('goals[0]'), reading.lines.get('goals[1]')]).toEqual([9, 10]);
});

it('keeps dates, yes and on as text, and reads every key as text', () => {
  const reading = parsePlan(
    `${VALID}goals: [{ key: on, department: sales, title: yes, due: 2026-03-31, scope: { region: [eu] } }]\ncapacities: []`,
  );
  expect(reading.ok && reading.plan.goals[0]).toMatchObject({ key: 'on', title: 'yes', due: '2026-03-31' });
});

it('reads JSON, tabs and escapes included', () => {
  const reading = parsePlan(
    '{\n\t"plan": 1,\n\t"organisation": {"key": "a", "name": "\\ud83d\\ude00 A\\/B"},\n\t"departments": [{"key": "s", "name": "S"}],\n\t"goals": []\n}',
  );
  expect(reading.ok && reading.plan.organisation.name).toBe('😀 A/B');
});

describe('files that are no plans', () => {
  it.each([
    ['an empty file', '', '1:1 : the file is empty; start it with "plan: 1"'],
    ['blanks', ' \n\n', '1:1 : the file is empty; start it with "plan: 1"'],
    [
      'a list',
      '- a',
      '1:1 : a list stands where a map of fields belongs; write its fields as { name: value }, or each on a line of its own',
    ],
    [
      'a word',
      'hello',
      '1:1 : "hello" stands where a map of fields belongs; write its fields as { name: value }, or each on a line of its own',
    ],
    ['a tab that indents', 'plan:\n\tx: 2', '2:1 : a tab indents this line; indent with spaces'],
    ['two documents', 'plan: 1\n---\nplan: 1', '2:1 : a second plan begins here ("---"); keep one plan a file'],
    [
      'an open bracket',
      'plan: [1',
      '1:9 : a bracket or brace that was opened before this is not closed; close it, and indent its lines further than the field it belongs to',
    ],
    [
      'an alias of nothing',
      'plan: *x',
      '1:1 : the alias *x has no anchor &x before it; put text that begins with * in quotes',
    ],
    ['twenty thousand brackets', '['.repeat(20_000), '1:1 : the text is nested too deeply to be a plan; flatten it'],
  ])('%s', (_, text, error) => {
    expect(errorsOf(text)).toEqual([error]);
  });

  it('stops aliases that unfold without end, quickly', () => {
    const levels = [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
    ];
    expect(errorsOf(levels.join('\n'))).toEqual([
      '1:1 : the aliases (*name) of this file unfold without end; write the entries out instead',
    ]);
  });

  it('reports a field that stands twice beside all other errors', () => {
    expect(errorsWithGoal('owner: kari, owner: kari, metric: nope')).toEqual([
      '9:57 : this field stands here a second time; keep one of the two',
      '9:70 goals[0].metric: no metric "nope"; add it, or use one of lead-time, orders',
    ]);
  });
});

it('reports all errors at once, in the order of the file', () => {
  const text = `${VALID}goals:
  - { key: a, department: sals, title: "" }
  - { key: a, title: B, metric: leadtime }
laws: [{ key: l, says: x }]`;
  expect(errorsOf(text)).toEqual([
    '9:15 goals[0].department: no department "sals"; did you mean "sales"?',
    '9:33 goals[0].title: the text is empty; write something or remove the field',
    '10:5 goals[1].department: "department" is missing; add it',
    '10:7 goals[1].key: the key "a" is taken by entry 1 of this list; choose another',
    '10:25 goals[1].metric: no metric "leadtime"; did you mean "lead-time"?',
    '11:18 laws[0].says: the law cannot be read at character 2: two sides are needed with <=, >= or = between them; add the other side',
  ]);
});
