import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { buildSchema } from 'graphql';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { modelOf } from './model.ts';
import { DECLARED, type Known, type Question, randomQuestions } from './testing/random-question.ts';

const CONTRACT = new URL('../../../../libs/graphql-contract/schema.graphql', import.meta.url);

const RUNS = Number(process.env['RUNS'] ?? 300);

let api: ApiUnderTest;
let known: Known;

beforeAll(async () => {
  api = await startApiUnderTest();
  // What JSON, rounding and time zones could get wrong.
  await api.source.query(
    `UPDATE goal SET title = 'Say “yes”, \\ and "no"' || chr(10) || chr(1) || ' – 日本 🚲' WHERE position = 3`,
  );
  await api.source.query(`UPDATE goal SET updated_at = '2026-03-01T10:00:00.120+02' WHERE position = 4`);
  await api.source.query(`UPDATE goal SET archived_at = '2026-03-01T10:00:00Z' WHERE position IN (7, 50)`);
  await api.source.query(`UPDATE check_in SET corrected_by = position + 1 WHERE position = 1 AND goal_key IN
    (SELECT goal_key FROM check_in WHERE position = 2)`);
  await api.source
    .query(`UPDATE conflict SET severity = (ARRAY[0.1235, 0.0625, 0.0005, 1.0005, 0.9995, 0.3, 1e-9])[1 + abs(hashtext(id)) % 7],
    stake = abs(hashtext(id)) / 2147483648.0, magnitude = (abs(hashtext(id)) % 33) / 32.0`);
  await api.source.query(`UPDATE conflict SET state = 'resolved' WHERE tier_order = 2`);
  const keys = async (sql: string) => (await api.source.query<{ key: string }[]>(sql)).map(({ key }) => key);
  known = {
    goals: [...(await keys('SELECT key FROM goal ORDER BY key LIMIT 12')), 'no-such-goal'],
    conflicts: [...(await keys('SELECT id AS key FROM conflict ORDER BY id')), 'none'],
    departments: await keys('SELECT key FROM department'),
    outcomes: await keys('SELECT key FROM customer_outcome'),
  };
  await api.ask('{ organisation(key: "demo") { key } }');
});
afterAll(() => api.stop());

/** Beside another root field, a question is answered field by field. */
function document({ asked, fragments }: Question, beside = ''): string {
  const text = `{ organisation(key: "demo") ${asked} ${beside} } ${fragments}`;
  const used = Object.entries(DECLARED).filter(([name]) => text.includes(`$${name}`));
  return `query ${used.length > 0 ? `(${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})` : ''} ${text}`;
}

async function answers(question: Question) {
  api.statements.length = 0;
  const { body: told } = await api.send(document(question), question.variables);
  const statements = api.statements.length;
  const { body } = await api.send(document(question, 'also: __typename'), question.variables);
  const { also: _, ...data } = (body.data ?? {}) as { also?: string };
  return { told, statements, usual: body.data === undefined ? body : { ...body, data } };
}

it('answers whatever lies in the tables by one statement, and as field by field', async () => {
  const schema = buildSchema(readFileSync(CONTRACT, 'utf8'));
  const questions = randomQuestions(schema, modelOf(schema, api.databases.plans, 'account'), known);
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const { told, statements, usual } = await answers(question);
      // What is asked by chance may be more than a document may hold.
      if ('errors' in usual) return;
      expect(told).toEqual(usual);
      answered += 1;
      // The one that finds out who asks: whatever else TypeORM sends is not the one statement.
      expect(statements).toBe(1);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(RUNS * 0.9);
});
