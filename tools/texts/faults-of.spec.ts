import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOf } from './faults-of.ts';
import { textsIn } from './texts-in.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-texts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (source: string) => {
  writeFileSync(join(folder, 'page.tsx'), source);
};

test('texts are gathered from calls and elements, from both branches of a choice and joined literals', () => {
  write(`
    export const one = () => say('Goals');
    export const two = (open: boolean) => say(open ? 'Open' : \`Closed\`);
    export const three = () => say('A long text ' + 'in two parts');
    export const Four = () => <Say text="See <all>all</all>" all={(words) => <b>{words}</b>} />;
  `);
  expect(textsIn(folder).said.map(({ text }) => text)).toEqual([
    'Goals',
    'Open',
    'Closed',
    'A long text in two parts',
    'See <all>all</all>',
  ]);
});

test('texts that cannot be gathered, or are said before a language is chosen, are told with their place', () => {
  write('const early = say("Goals");\nexport const late = (text: string) => say(text);\n');
  expect(textsIn(folder).ungathered.map(({ place }) => place.split('/').at(-1))).toEqual(['page.tsx:1', 'page.tsx:2']);
});

test('words in elements and in properties that people read are told; what machines read is not', () => {
  write(
    'export const Page = () => <a href="/goals" className="big link" aria-label="All goals" title={open ? "Go" : ""}>Goals {1} · <code>npm run x</code>Concord</a>;',
  );
  expect(textsIn(folder).bare.map(({ text }) => text)).toEqual(['All goals', 'Go', 'Goals']);
});

test('a catalog is at fault for what it lacks, for what nobody says, and for other values and tags', () => {
  const said = [
    { text: 'Goals', place: 'a.ts:1' },
    { text: '{count} of <b>{all}</b>', place: 'a.ts:2' },
    { text: 'Shared', place: 'a.ts:3' },
  ];
  expect(
    faultsOf({ Goals: 'Ziele', '{count} of <b>{all}</b>': '{count} von <b>{all}</b>' }, said, { Shared: 'Gemeinsam' }),
  ).toEqual([]);
  expect(faultsOf({ '{count} of <b>{all}</b>': '{anzahl} von {all}', Old: 'Alt' }, said)).toEqual([
    'a.ts:1: not translated: Goals',
    'a.ts:3: not translated: Shared',
    'nobody says: Old',
    '“{count} of <b>{all}</b>” leaves all, b, count open, its translation all, anzahl',
  ]);
});
