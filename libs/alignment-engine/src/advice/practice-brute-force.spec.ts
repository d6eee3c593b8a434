import fc from 'fast-check';
import type { Goal, Plan } from '../plan.ts';
import { alignmentOf } from '../alignment.ts';
import type { AdviceRule } from '../advice.ts';
import { adviceOf } from '../testing/advice-of.ts';
import { AS_OF } from '../testing/arbitrary-plans.ts';
import { plansInPractice } from '../testing/arbitrary-practice.ts';
import { judgePlan, readPlan } from '../testing/judging.ts';
import { dayNumber, naiveGoals, stake, weight } from '../testing/naive-goals.ts';

// What is said about promises, authority and stories once more, straight from docs/conflict-rules.md.

const plans = plansInPractice({ goals: 5 });
const TODAY = dayNumber(AS_OF);
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

type Said = Readonly<Record<'about' | 'severity', unknown>>;

it.each([
  ['broken-promise', broken],
  ['differing-authority', differing],
  ['missing-authority', missing],
  ['uncarried-story', uncarried],
  ['unstaffed-promise', (plan: Plan) => unstaffed(plan, false)],
] as [AdviceRule, (plan: Plan) => Said[]][])('gives as %s what its words say, and nothing else', (rule, naive) => {
  fc.assert(
    fc.property(plans, (plan) => {
      const found = adviceOf(rule, plan).map(({ goals, departments, promise, outcomes, severity, evidence }) => ({
        about: {
          'broken-promise': promise,
          'unstaffed-promise': promise,
          'differing-authority': [evidence.authorities?.[0]?.what, ...departments].join(' '),
          'missing-authority': [...goals, evidence.needed?.what, evidence.needed?.from].join(' '),
          'uncarried-story': outcomes.join(' '),
        }[rule as 'broken-promise'],
        severity: rounded(severity),
      }));
      expect(inOrder(found)).toEqual(inOrder(naive(plan)));
    }),
    { numRuns: 150 },
  );
});

it('finds as unstaffed-promise between departments what counting minutes finds, and nothing else', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const found = judgePlan(plan, AS_OF)
        .conflicts.filter(({ rule }) => rule === 'unstaffed-promise')
        .map(({ promise, severity }) => ({ about: promise, severity: rounded(severity) }));
      expect(inOrder(found)).toEqual(inOrder(unstaffed(plan, true)));
    }),
    { numRuns: 150 },
  );
});

it('counts help between goals in alignment, one step far', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const goals = naiveGoals(plan, AS_OF);
      const supportOf = (key: string, outcome: string) =>
        goals.find(({ goal }) => goal.key === key)?.support(outcome) ?? 0;
      const { outcomes } = alignmentOf(readPlan(plan, AS_OF), []);
      for (const { outcome, alignment, departments } of outcomes) {
        let [p, n] = [0, 0];
        for (const { goal, ...naive } of goals) {
          const all = goals.filter((h) => h.goal.department === goal.department);
          const share = goal.emphasis / all.reduce((sum, h) => sum + h.goal.emphasis, 0);
          const helped = (goal.supports ?? [])
            .filter((one) => one.goal !== goal.key)
            .map((one) => one.effect * 0.5 * supportOf(one.goal, outcome));
          const support = Math.max(naive.support(outcome), ...helped);
          p += share * support;
          n += share * naive.denial(outcome);
          const told = departments.flatMap((one) => one.goals).find((one) => one.goal === goal.key);
          expect(told?.support ?? 0).toBeCloseTo(support, 9);
          expect(told?.supportPath?.effect ?? 0).toBeCloseTo(support, 9);
        }
        expect(alignment).toBeCloseTo(p + n === 0 ? 0 : (p - n) / (p + n), 9);
      }
    }),
    { numRuns: 150 },
  );
});

function broken(plan: Plan): Said[] {
  return plan.promises.flatMap(({ key, outcome, measure, readings, until }) => {
    const last = readings.filter(({ on }) => on <= AS_OF).sort((a, b) => (a.on < b.on ? 1 : -1))[0];
    if (measure === undefined || last === undefined || last.share >= measure.share) return [];
    if (until !== undefined && until < AS_OF) return [];
    const severity = (weight(plan, outcome) * (measure.share - last.share)) / measure.share;
    return [{ about: key, severity: rounded(severity) }];
  });
}

function differing(plan: Plan): Said[] {
  const found = new Map<string, Said>();
  const stated = [...plan.authorities].sort((a, b) => (a.department + a.key < b.department + b.key ? -1 : 1));
  for (const a of stated) {
    for (const b of stated) {
      if (!(a.department < b.department) || a.what !== b.what) continue;
      const [from, until] = [
        [AS_OF, a.from ?? '', b.from ?? ''].sort()[2] ?? '',
        [a.until ?? '9', b.until ?? '9'].sort()[0] ?? '',
      ];
      const alike = a.upTo === b.upTo && (a.upTo === undefined || a.unit === b.unit);
      const about = [a.what, a.department, b.department].join(' ');
      if (from > until || alike || found.has(about)) continue;
      const [x, y] = [a.upTo, b.upTo];
      const far = x === undefined || y === undefined || a.unit !== b.unit ? 1 : Math.abs(x - y) / Math.max(x, y);
      const needing = plan.goals.filter(
        ({ status, needsAuthority }) => status === 'active' && needsAuthority?.includes(a.what) === true,
      );
      found.set(about, { about, severity: rounded(stakeOf(needing, plan) * far) });
    }
  }
  return [...found.values()];
}

function missing(plan: Plan): Said[] {
  return naiveGoals(plan, AS_OF).flatMap(({ goal, from, to }) =>
    (goal.needsAuthority ?? []).flatMap((what) => {
      // After the last day that any authority names nothing changes any more.
      const last = Math.min(to, TODAY + 400);
      for (let day = Math.max(from, TODAY); day <= last; day += 1) {
        const held = plan.authorities.some(
          (one) =>
            one.what === what &&
            (one.from === undefined || dayNumber(one.from) <= day) &&
            (one.until === undefined || dayNumber(one.until) >= day),
        );
        if (held) continue;
        const about = `${goal.key} ${what} ${isoOn(day)}`;
        return [{ about, severity: rounded(stakeOf([goal], plan)) }];
      }
      return [];
    }),
  );
}

function isoOn(day: number): string {
  return new Date(Date.parse(AS_OF) + (day - TODAY) * 86_400_000).toISOString().slice(0, 10);
}

function uncarried(plan: Plan): Said[] {
  return plan.outcomes.flatMap(({ key, storyParts = [] }) => {
    const cancelled = (goal: string) => plan.goals.find((one) => one.key === goal)?.status === 'cancelled';
    const holes = storyParts.filter(({ carriedBy }) =>
      carriedBy.every((carrier) => 'goal' in carrier && cancelled(carrier.goal)),
    );
    const severity = (weight(plan, key) * holes.length) / storyParts.length;
    return holes.length === 0 ? [] : [{ about: key, severity: rounded(severity) }];
  });
}

type Hours = Pick<Plan['promises'][number], 'hours' | 'exceptions' | 'from' | 'until'>;

/** Hour by hour, as all random hours are whole ones and in UTC. */
function hoursOf({ hours, exceptions, from = '0', until = '9' }: Hours, first: number, last: number): Set<number> {
  const open = new Set<number>();
  for (let day = first; day <= last; day += 1) {
    const iso = isoOn(day);
    if (iso < from || iso > until) continue;
    const weekday = WEEKDAYS[new Date(iso).getUTCDay()] ?? 'sun';
    for (const range of exceptions.find(({ on }) => on === iso)?.hours ?? hours[weekday] ?? []) {
      const [start = 0, end = 0] = range.split('-').map((time) => Number(time.slice(0, 2)));
      for (let hour = start; hour < (end > start ? end : end + 24); hour += 1) open.add(day * 24 + hour);
    }
  }
  return open;
}

function unstaffed(plan: Plan, between: boolean): Said[] {
  return plan.promises.flatMap((promise) => {
    const promised = hoursOf(promise, TODAY, TODAY + 20);
    const [first, last] = [Math.min(...promised), Math.max(...promised)];
    const staffing = plan.staffing
      .filter(({ channel }) => channel === promise.channel)
      .map((staffed) => ({ by: staffed.department, hours: hoursOf(staffed, TODAY - 5, TODAY + 25) }))
      .filter(({ hours }) => [...hours].some((hour) => hour >= first && hour <= last));
    const others = staffing.some(({ by }) => by !== promise.department);
    const gap = [...promised].filter((hour) => !staffing.some(({ hours }) => hours.has(hour))).length;
    if (gap === 0 || others !== between) return [];
    return [{ about: promise.key, severity: rounded((weight(plan, promise.outcome) * gap) / promised.size) }];
  });
}

function stakeOf(goals: readonly Goal[], plan: Plan): number {
  const naive = naiveGoals(plan, AS_OF).filter(({ goal }) => goals.some(({ key }) => key === goal.key));
  return stake(plan, [...new Set(naive.flatMap(({ reaches }) => [...reaches]))]);
}

function rounded(severity: number): number {
  return Math.round(severity * 1e9) / 1e9;
}

function inOrder(said: readonly Said[]): Said[] {
  return [...said].sort((a, b) => (String(a.about) < String(b.about) ? -1 : 1));
}
