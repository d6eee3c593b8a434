import { jest } from '@jest/globals';
import { createDataSource } from '@concord/persistence';
import { planText } from '@concord/test-plans';
import { CommandFailure } from './command-failure.ts';
import { importPlan } from './import-plan.ts';
import { recomputeConflicts } from './recompute-conflicts.ts';
import { type CliDatabase, cliDatabase } from './testing/cli-database.ts';

let database: CliDatabase;
const said: string[] = [];

beforeAll(async () => {
  database = await cliDatabase();
  jest.spyOn(console, 'log').mockImplementation((line: unknown) => void said.push(String(line)));
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.empty();
  said.length = 0;
});

/** Runs a statement, as nobody should. */
async function byHand(statement: string): Promise<void> {
  const source = await createDataSource({ url: database.url }).initialize();
  await source.query(statement);
  await source.destroy();
}

it('finds nothing to change after an import', async () => {
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  said.length = 0;
  await recomputeConflicts({});
  expect(said).toEqual(['Strandheim Cycles: nothing to change.']);
});

it('brings back what somebody has meddled with, and says what it was', async () => {
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  await byHand(`UPDATE conflict SET severity = severity / 2 WHERE id = (SELECT min(id) FROM conflict)`);
  await byHand(`UPDATE conflict SET state = 'resolved' WHERE id = (SELECT max(id) FROM conflict)`);
  said.length = 0;
  await recomputeConflicts({ organisation: 'demo' });
  await recomputeConflicts({ organisation: 'demo' });
  expect(said).toEqual(['Strandheim Cycles: 1 reopened, 1 changed.', 'Strandheim Cycles: nothing to change.']);
});

it('names the organisations that there are when asked for another', async () => {
  await importPlan(database.file('demo.yaml', planText('demo.yaml')), {});
  await expect(recomputeConflicts({ organisation: 'nowhere' })).rejects.toThrow(
    new CommandFailure('There is no organisation "nowhere". These are stored: demo.'),
  );
});
