import { compared, measure, type Label } from '@concord/goal-text/testing/measure';
import { readFileSync } from 'node:fs';

const [file = '', wrong = ''] = process.argv.slice(2);
const labels = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label);
console.log(JSON.stringify(wrong === '' ? measure(labels) : labels.flatMap(wrongly)));

/** What was read otherwise than it is labelled. */
function wrongly(label: Label) {
  return compared(label)
    .filter(({ found, labelled }) => [...found].sort().join() !== [...labelled].sort().join())
    .map(({ part, found, labelled }) => ({ text: label.text, part, found, labelled }));
}
