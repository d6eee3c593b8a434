import { planNamed } from '@concord/test-plans';
import { judgedPlan } from './judged-plan.ts';

/** What the author of the hotel's plan expected, on paper, before anything was run. */
const CONFLICTS = [
  // Guests out by eleven, or asleep until one.
  'proven opposed-targets: check-out-11 late-check-out',
  // Rooms let seven in eight take nine hours of overtime.
  'proven incompatible-targets: occupancy-88 overtime-4',
  // Out at one and full means ready at twenty to four. Any two of the three would do.
  'proven incompatible-targets: late-check-out occupancy-88 rooms-at-15',
  // Two o'clock or three, the guest hears both.
  'proven inconsistent-promise: rooms-at-14 rooms-at-15',
  // In May the laundry has 330 kg to wash and can take 300.
  'proven over-capacity: deep-clean linen-1 tablecloths',
  // The first wedding is a week before its menu.
  'proven schedule-clash: new-menu weddings',
  // Nobody has confirmed that a full house leaves less time for each guest …
  'possible trade-off: check-in-5 occupancy-88',
  'possible trade-off: greet occupancy-88',
  // … or that what is laid out is thrown away.
  'possible trade-off: dishes-60 linen-1',
];

const ADVICE = [
  // Of marketing's own three, too.
  'inner-conflict: late-check-out occupancy-88 rooms-at-14',
  // Up to sixty guests in groups; ninety may come.
  'conditional-plan: check-in-5',
  // Nobody at the front desk has a goal for check-out, nobody in housekeeping one for when rooms are ready.
  'unbacked-dependence: rooms-at-14 on check-out',
  'unbacked-dependence: occupancy-88 on check-out',
  'unbacked-dependence: occupancy-88 on rooms-ready',
  'unbacked-dependence: late-check-out on rooms-ready',
  'unbacked-dependence: check-in-5 on group-guests',
  'priority-mismatch: housekeeping',
  'orphan-goal: weddings',
  ...['weddings', 'greet', 'deep-clean', 'new-menu', 'tablecloths'].map((goal) => `vague-goal: ${goal}`),
];

describe('a plan written from scratch', () => {
  const plan = planNamed('hotel.yaml');

  it('has the conflicts that its author expects, and no others', async () => {
    const { report } = await judgedPlan(plan, plan.asOf ?? '');
    const found = report.conflicts.map(({ tier, rule, goals }) => `${tier} ${rule}: ${goals.join(' ')}`);
    expect(found.toSorted()).toEqual(CONFLICTS.toSorted());
  });

  it('has the advice that its author expects, and no other', async () => {
    const { report } = await judgedPlan(plan, plan.asOf ?? '');
    const found = report.advice.map(({ rule, goals, departments, evidence: { dependence } }) => {
      const about = goals.length > 0 ? goals : departments;
      return `${rule}: ${about.join(' ')}${dependence === undefined ? '' : ` on ${dependence.drivenBy}`}`;
    });
    expect(found.toSorted()).toEqual(ADVICE.toSorted());
  });
});
