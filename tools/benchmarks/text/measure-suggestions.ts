import { GoalWords, suggestMetrics } from '@concord/goal-text';
import { parsePlan } from '@concord/plan-file';
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const reading = parsePlan(readFileSync(file, 'utf8'));
if (!reading.ok) throw new Error('The plan cannot be read.');
const { goals, metrics } = reading.plan;
const words = new GoalWords();
for (const { key, title, metric, serves } of goals) {
  words.learn({ key, title, outcomes: Object.keys(serves), ...(metric === undefined ? {} : { metric }) });
}

/** Each goal as if it were written now, with the words of all others. */
const asked = goals
  .filter(({ metric }) => metric !== undefined)
  .map(({ key, title, metric }) => ({ metric, found: suggestMetrics(title, metrics, words.metricWords(key)) }));
const count = (isSo: (one: (typeof asked)[number]) => boolean) => asked.filter(isSo).length;

console.log(
  JSON.stringify({
    goals: asked.length,
    first: count(({ metric, found }) => found.top[0]?.key === metric),
    inTopThree: count(({ metric, found }) => found.top.some(({ key }) => key === metric)),
    preselected: count(({ found }) => found.preselect !== undefined),
    preselectedRight: count(({ metric, found }) => found.preselect === metric),
  }),
);
