import { startApiUnderTest } from '../testing/api-under-test.ts';
import { dyingWorker, heldWorker } from './testing/workers.ts';

const logged: unknown[][] = [];
const { error } = console;
beforeEach(() => {
  console.error = (...line: unknown[]) => logged.push(line);
});
afterEach(() => {
  console.error = error;
  logged.length = 0;
});

const ALIGNMENT = '{ organisation(key: "demo") { alignment { headline } } }';
const GOALS = '{ organisation(key: "demo") { name goals(first: 1) { nodes { title department { name } } } } }';

it('answers what needs no judgement while a plan is being judged', async () => {
  const worker = heldWorker();
  const api = await startApiUnderTest(worker.code);
  let isJudged = false;
  const judged = api.ask<{ organisation: { alignment: { headline: number } } }>(ALIGNMENT).finally(() => {
    isJudged = true;
  });
  // Were it judged in the server's own thread, nothing could answer before it is done.
  const { organisation } = await api.ask<{ organisation: { name: string } }>(GOALS);
  const health = await fetch(`${api.url}/health/ready`);
  expect({ name: organisation.name, health: health.status, isJudged }).toEqual({
    name: 'Strandheim Cycles',
    health: 200,
    isJudged: false,
  });
  worker.letGo();
  expect((await judged).organisation.alignment.headline).toBeGreaterThan(0);
  await api.stop();
});

it('hides why a judging thread died, and judges with another one', async () => {
  const api = await startApiUnderTest(dyingWorker());
  const { body } = await api.send(ALIGNMENT);
  expect(body.errors?.[0]?.message).toMatch(/^Something went wrong here\. .+ tell us the id [0-9a-f]{8}-[0-9a-f]{4}/);
  expect(String(logged[0]?.[1])).toContain('The judging thread ended with code 7');
  expect((await api.send(ALIGNMENT)).body.errors).toBeUndefined();
  await api.stop();
});

it('stops while a plan is being judged', async () => {
  const api = await startApiUnderTest(heldWorker().code, { graceMs: 500 });
  const cut = expect(api.ask(ALIGNMENT)).rejects.toThrow();
  await api.ask(GOALS);
  await api.stop();
  await cut;
});
