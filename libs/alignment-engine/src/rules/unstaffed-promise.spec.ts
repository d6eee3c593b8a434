import { createDetector } from '../detector/detector.ts';
import { judgePlan as judgeWithout } from '../judge-plan.ts';
import { alignmentOf } from '../alignment.ts';
import type { Plan } from '../plan.ts';
import { repairsFor } from '../repairs/repairs-for.ts';
import type { WeekHours } from '../service-promise.ts';
import { adviceOf } from '../testing/advice-of.ts';
import { judgePlan, readPlan, solver, timeZones } from '../testing/judging.ts';
import { spaced } from '../testing/german-plan.ts';
import { aDepartment, aGoal, anOutcome, aPlan, aPromise, staffedHours } from '../testing/plan-builders.ts';

const TODAY = '2026-02-01';
const workdays = (hours: string): WeekHours =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [hours]]));
const promise = aPromise({
  key: 'phone',
  says: 'We answer from 8 to 18',
  hours: workdays('08:00-18:00'),
  timeZone: 'Europe/Oslo',
});
const staffed = staffedHours({ key: 'desk', hours: workdays('08:00-16:00'), timeZone: 'Europe/Oslo' });
const departments = ['sales', 'service', 'night'].map((key) => aDepartment({ key }));
const outcomes = [anOutcome({ key: 'fast', weight: 6 }), anOutcome({ key: 'kind', weight: 10 })];

function planWith(parts: Partial<Plan>): Plan {
  return aPlan({ departments, outcomes, promises: [promise], staffing: [staffed], ...parts });
}

it('is a proven conflict of who promises and who staffs, over the outcome that the promise serves', () => {
  const { conflicts } = judgePlan(planWith({}), TODAY);
  expect(conflicts).toMatchObject([
    {
      rule: 'unstaffed-promise',
      tier: 'proven',
      goals: [],
      promise: 'phone',
      departments: ['sales', 'service'],
      outcomes: ['fast'],
      magnitude: 0.2,
      exposure: 1,
      stake: 0.6,
      confidence: 1,
      evidence: {
        staffing: { promisedHours: 2600, staffedHours: 2080, missingHours: 520, missing: workdays('16:00-18:00') },
      },
    },
  ]);
  expect(conflicts[0]?.severity).toBeCloseTo(0.12);
});

it('says so in words', () => {
  const [english] = judgePlan(planWith({}), TODAY).conflicts;
  expect(english?.headline).toBe('Telephone: 520 of 2600 hours promised, but not staffed');
  expect(english?.explanation).toBe(
    'Sales promises “We answer from 8 to 18”; the channel telephone is staffed by Service. ' +
      'From 1 February 2026 to 30 January 2027, nobody is there in 520 of 2600 hours: Mon–Fri 16:00–18:00. ' +
      'At stake is “I get fast”, which matters 6 of 10 to customers.',
  );
  const [german] = judgePlan(planWith({}), TODAY, 'de').conflicts;
  expect(spaced(german?.headline ?? '')).toBe('Telefon: 520 von 2600 Stunden zugesagt, aber nicht besetzt');
  expect(spaced(german?.explanation ?? '')).toBe(
    'Sales sagt zu: „We answer from 8 to 18“. Den Kanal „Telefon“ besetzen: Service. ' +
      'Vom 1. Februar 2026 bis 30. Januar 2027 fehlen 520 von 2600 Stunden: Mo–Fr 16:00–18:00. ' +
      'Auf dem Spiel steht „I get fast“, was Kunden mit 6 von 10 gewichten.',
  );
});

it('keeps its name when hours change, and has another for another promise', () => {
  const idOf = (plan: Plan) => judgePlan(plan, TODAY).conflicts.map(({ id }) => id);
  const more = planWith({ promises: [{ ...promise, hours: workdays('08:00-20:00') }] });
  expect(idOf(more)).toEqual(idOf(planWith({})));
  expect(idOf(planWith({ promises: [{ ...promise, key: 'other' }] }))).not.toEqual(idOf(planWith({})));
});

it('is nothing where every promised hour is staffed, or none is promised', () => {
  const found = (parts: Partial<Plan>) => judgePlan(planWith(parts), TODAY).conflicts;
  expect(found({ staffing: [staffed, { ...staffed, key: 'late', hours: workdays('16:00-18:00') }] })).toEqual([]);
  expect(found({ promises: [{ ...promise, hours: {} }] })).toEqual([]);
  expect(found({ promises: [{ ...promise, until: '2026-01-31' }] })).toEqual([]);
});

it.each([
  ['nobody staffs the channel', { staffing: [] }, 1],
  ['only the promising department does', { staffing: [{ ...staffed, department: 'sales' }] }, 0.2],
  ['the others staff another channel', { staffing: [{ ...staffed, channel: 'chat' }] }, 1],
])('is advice where %s', (_, parts, magnitude) => {
  expect(judgePlan(planWith(parts), TODAY).conflicts).toEqual([]);
  const [advice, ...more] = adviceOf('unstaffed-promise', planWith(parts));
  expect(more).toEqual([]);
  expect(advice).toMatchObject({ promise: 'phone', departments: ['sales'], outcomes: ['fast'], goals: [] });
  expect(advice?.severity).toBeCloseTo(0.6 * magnitude);
});

it('is no advice where it is a conflict', () => {
  expect(adviceOf('unstaffed-promise', planWith({}))).toEqual([]);
});

it('weighs on the headline with all that is missing', () => {
  const plan = planWith({});
  const { conflicts, alignment } = judgePlan(plan, TODAY);
  // 6 of 16 of what customers care about, a fifth of it not staffed.
  expect(alignment.conflictLoad).toBeCloseTo((0.6 * 0.2) / 1.6);
  expect(alignmentOf(readPlan(plan, TODAY), conflicts).conflictLoad).toBe(alignment.conflictLoad);
});

it('needs to be told what clocks show', () => {
  expect(() => judgeWithout(planWith({}), TODAY)).toThrow(/without time zones/);
  expect(judgeWithout(planWith({ promises: [] }), TODAY).conflicts).toEqual([]);
});

it('is found by its id, and forgotten and found again by edits', () => {
  const detector = createDetector(planWith({}), TODAY, solver, { timeZones });
  const [conflict] = detector.conflicts();
  if (conflict === undefined) throw new Error('There is a conflict.');
  expect(detector.conflict({ id: conflict.id, rule: conflict.rule, goals: [] })).toEqual(conflict);
  const everyone: string[] = [];
  detector.everyConflict(({ id }) => everyone.push(id));
  expect(everyone).toEqual([conflict.id]);
  expect(detector.apply({ kind: 'plan', plan: planWith({ promises: [] }) }).closed).toEqual([conflict]);
  expect(detector.conflict(conflict)).toBeUndefined();
  expect(detector.apply({ kind: 'goal', goal: aGoal({ key: 'g' }) }).opened).toEqual([]);
  expect(detector.apply({ kind: 'plan', plan: planWith({}) }).opened).toEqual([conflict]);
});

describe('ways out', () => {
  const waysOut = (plan: Plan, language: 'en' | 'de' = 'en') => {
    const detector = createDetector(plan, TODAY, solver, { timeZones, language });
    return detector.conflicts().flatMap((conflict) => repairsFor(conflict, detector));
  };

  it('are hours to staff, and a shorter promise', () => {
    const [add, shrink, ...more] = waysOut(planWith({}));
    expect(more).toEqual([]);
    expect(add).toMatchObject({
      kind: 'add',
      changes: [
        {
          staffing: {
            key: 'phone-service',
            department: 'service',
            channel: 'telephone',
            hours: workdays('16:00-18:00'),
            exceptions: [],
            timeZone: 'Europe/Oslo',
            from: TODAY,
          },
        },
      ],
      text: 'Service staffs the channel telephone also Mon–Fri 16:00–18:00: 520 hours more in the time looked at.',
      opens: [],
    });
    expect(shrink).toMatchObject({
      kind: 'shrink',
      changes: [
        { promise: 'phone', from: { hours: promise.hours }, to: { hours: workdays('08:00-16:00'), exceptions: [] } },
      ],
      text: 'Sales promises less with “We answer from 8 to 18”: only Mon–Fri 08:00–16:00, which is 520 hours less in the time looked at.',
      opens: [],
    });
  });

  it('ask for no more in the weeks in which only one of two clocks has been turned', () => {
    // New York turns its clocks three weeks before Oslo in spring, and a week after it in autumn: 20 days that miss less.
    const days = { ...staffed, timeZone: 'America/New_York', hours: workdays('09:00-17:00') };
    const plan = planWith({ staffing: [days] });
    const [found] = judgePlan(plan, TODAY).conflicts;
    expect(found?.evidence.staffing?.missingHours).toBe(1800);
    const add = waysOut(plan).find(({ kind }) => kind === 'add');
    expect(add?.text).toBe(
      'Service staffs the channel telephone also Mon–Fri 08:00–15:00 and other hours on 20 days: 1800 hours more in the time looked at.',
    );
  });

  it('name hours by the clock of who staffs them, where that asks for fewer', () => {
    // Night and day are promised by the clocks of Oslo, and the day is staffed by those of Kolkata, which are never turned.
    const always = { ...promise, hours: workdays('00:00-24:00') };
    const days = { ...staffed, timeZone: 'Asia/Kolkata', hours: workdays('12:30-20:30') };
    const [found] = judgePlan(planWith({ promises: [always], staffing: [days] }), TODAY).conflicts;
    const missing = found?.evidence.staffing?.missingHours ?? 0;
    const add = waysOut(planWith({ promises: [always], staffing: [days] })).find(({ kind }) => kind === 'add');
    expect(add?.changes).toMatchObject([{ staffing: { timeZone: 'Asia/Kolkata', department: 'service' } }]);
    expect(add?.text).toMatch(
      /^Service staffs the channel telephone also Mon.* \(by the clocks of Asia\/Kolkata\): .* hours more in the time looked at\.$/,
    );
    const hours = Number(/: ([\d.]+) hours more/.exec(add?.text ?? '')?.[1]);
    // Neither clock says a promise that begins and ends by the other to the hour: a day more or less where clocks are turned.
    expect(hours - missing).toBeLessThan(0.02 * missing);
  });

  it('name hours by the clock of the promise, where those of who staffs them ask for no fewer', () => {
    const days = { ...staffed, timeZone: 'Asia/Kolkata', hours: workdays('12:30-20:30') };
    const add = waysOut(planWith({ staffing: [days] })).find(({ kind }) => kind === 'add');
    expect(add?.changes).toMatchObject([{ staffing: { timeZone: 'Europe/Oslo' } }]);
  });

  it('put the smaller one first', () => {
    // Each second of many days is staffed to 16 or to 17: the usual week can only be the shorter one.
    const kolkata = { ...staffed, timeZone: 'Asia/Kolkata', hours: workdays('12:30-20:30') };
    const kinds = waysOut(planWith({ staffing: [kolkata] })).map(({ kind }) => kind);
    expect(kinds).toHaveLength(2);
    expect(new Set(kinds)).toEqual(new Set(['add', 'shrink']));
  });

  it('leave holidays as they are', () => {
    const exceptions = [
      { on: '2026-12-24', hours: ['08:00-18:00'], because: 'Open until the last parcel' },
      { on: '2026-12-25', hours: [] },
    ];
    const closed = { ...staffed, exceptions: [{ on: '2026-12-24', hours: [] }] };
    const [add, shrink] = waysOut(planWith({ promises: [{ ...promise, exceptions }], staffing: [closed] }));
    expect(add?.changes).toMatchObject([{ staffing: { exceptions } }]);
    expect(shrink?.changes).toMatchObject([
      {
        to: {
          exceptions: [
            { on: '2026-12-24', hours: [] },
            { on: '2026-12-25', hours: [] },
          ],
        },
      },
    ]);
  });

  it('shorten no promise to nothing', () => {
    const never = { ...staffed, hours: workdays('06:00-07:00') };
    expect(waysOut(planWith({ staffing: [never] })).map(({ kind }) => kind)).toEqual(['add']);
  });

  it('ask those who are there most of the promised time', () => {
    const night = staffedHours({
      key: 'night',
      department: 'night',
      hours: workdays('16:00-17:00'),
      timeZone: 'Europe/Oslo',
    });
    expect(waysOut(planWith({ staffing: [staffed, night] }))[0]?.text).toBe(
      'Service staffs the channel telephone also Mon–Fri 17:00–18:00: 260 hours more in the time looked at.',
    );
  });

  it('are said in German', () => {
    expect(waysOut(planWith({}), 'de').map(({ text }) => spaced(text))).toEqual([
      'Service besetzt den Kanal „Telefon“ zusätzlich Mo–Fr 16:00–18:00: 520 Stunden mehr im betrachteten Zeitraum.',
      'Sales sagt mit „We answer from 8 to 18“ weniger zu: nur Mo–Fr 08:00–16:00. Das sind 520 Stunden weniger im betrachteten Zeitraum.',
    ]);
  });
});
