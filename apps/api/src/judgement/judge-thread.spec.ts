import { createDetector, judgePlan, repairsFor } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { planNamed } from '@concord/test-plans';
import { JudgeThread } from './judge-thread.ts';
import { Judgement } from './judgement.ts';
import { heldWorker } from './testing/workers.ts';
import { KEPT_SUBJECTS } from './worker/protocol.ts';

const founders = planNamed('examples/promise-and-lead-time.yaml');
const demo = planNamed('demo.yaml');
const asOf = '2026-11-16';

let thread: JudgeThread;
beforeAll(() => {
  thread = new JudgeThread();
});
afterAll(() => thread.onApplicationShutdown());

const judged = (plan = founders) => Judgement.of(plan, plan.asOf ?? asOf, thread);

it('says of a plan what the engine says of it, laws included', async () => {
  const { report } = await judged(demo).findings();
  expect(report).toEqual(judgePlan(demo, asOf, await loadHighs(), { timeZones: intlTimeZones() }));
});

it('says what would settle a conflict, with the conflicts that this would open', async () => {
  const detector = createDetector(demo, asOf, await loadHighs(), { timeZones: intlTimeZones() });
  const judgement = judged(demo);
  const { report } = await judgement.findings();
  const answers = await Promise.all(report.conflicts.map((conflict) => judgement.repairsOf(conflict)));
  expect(answers.map((tried) => tried.map(({ repair }) => repair))).toEqual(
    detector.report().conflicts.map((conflict) => repairsFor(conflict, detector)),
  );
  for (const { repair, opened } of answers.flat())
    expect(opened.map(({ id }) => id).sort()).toEqual(repair.opens.map(({ id }) => id).sort());
});

it('tries a change and leaves the plan as it was', async () => {
  const judgement = judged(demo);
  const before = (await judgement.findings()).report;
  const [goal] = demo.goals.filter(({ key }) => key === 'promise-5');
  if (!goal) throw new Error('no such goal');
  const change = { kind: 'goal', goal: { ...goal, target: { atMost: 9 } } } as const;
  const { opened, closed, before: score, after } = await judgement.whatIf([change]);
  expect({ opened: opened.length, closed: closed.map(({ goals }) => goals) }).toEqual({
    opened: 0,
    closed: [['promise-5', 'promise-9']],
  });
  expect(after.headline).toBeGreaterThan(score.headline);
  expect(await thread.ask(judgement, { kind: 'report' })).toEqual(before);
});

it('holds the changed plan from then on when a change is stored', async () => {
  const judgement = judged(demo);
  const change = { kind: 'goal-removed', key: 'promise-5' } as const;
  const after = judgement.changedBy([change]);
  await judgement.becoming(after, [change]);
  const solver = await loadHighs();
  expect((await after.findings()).report).toEqual(judgePlan(after.plan, asOf, solver, { timeZones: intlTimeZones() }));
  expect(await thread.ask(judgement, { kind: 'report' })).toEqual(
    judgePlan(demo, asOf, solver, { timeZones: intlTimeZones() }),
  );
});

it('takes the removal of what is not in the plan, such as an archived goal, for no change', async () => {
  const { opened, closed, before, after } = await judged().whatIf([{ kind: 'goal-removed', key: 'archived' }]);
  expect({ opened, closed, after }).toEqual({ opened: [], closed: [], after: before });
});

it('answers about more plans than it keeps', async () => {
  const judgements = Array.from({ length: KEPT_SUBJECTS + 2 }, () => judged());
  const ask = () => Promise.all(judgements.map((judgement) => thread.ask(judgement, { kind: 'report' })));
  const [first] = await ask();
  expect(first?.conflicts).toHaveLength(1);
  for (const again of await ask()) expect(again).toEqual(first);
});

it('gives back what the engine throws, and goes on', async () => {
  const broken = Judgement.of({ ...founders, laws: [{ key: 'nonsense', says: undefined as never }] }, asOf, thread);
  await expect(broken.findings()).rejects.toThrow();
  expect((await judged().findings()).report.conflicts).toHaveLength(1);
});

it('ends in the middle of its work, and fails what it was asked', async () => {
  const busy = new JudgeThread(heldWorker().code);
  const waiting = Judgement.of(founders, asOf, busy).findings();
  const failed = expect(waiting).rejects.toThrow('The server is stopping');
  await busy.onApplicationShutdown();
  await failed;
  await expect(Judgement.of(founders, asOf, busy).findings()).rejects.toThrow('The server is stopping');
});
