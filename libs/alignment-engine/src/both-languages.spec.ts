import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createDetector } from './detector/detector.ts';
import type { Plan } from './plan.ts';
import { repairsFor } from './repairs/repairs-for.ts';
import { withDefaults } from './testing/example-plans.ts';
import { solver, timeZones } from './testing/judging.ts';
import type { Language } from './wording/language.ts';

const PLANS = [
  'demo.yaml',
  'hotel.yaml',
  'service-desk.yaml',
  ...['promise-and-lead-time.yaml', 'workshop-a.json', 'workshop-b.json'].map((name) => `examples/${name}`),
];

/** Words that English sentences can hardly do without and German ones do not have. */
const ENGLISH =
  /(?<!\p{L})(a|all|and|apart|are|at|be|because|both|but|by|cannot|does|each|for|from|goals?|has|have|if|into|is|it|its|least|less|most|no|nobody|not|of|on|only|or|other|than|that|the|their|them|then|there|these|they|this|those|to|wants?|what|where|which|who|with|would)(?!\p{L})/iu;
/** Quotation marks, decimals and slips that no German sentence has. */
const SLIPS = /“\p{L}|”|\d\.\d\d?(?!\d)|undefined|\[object/u;

/** Where the engine says something; the `headline` of an alignment is a number. */
const SAID: ReadonlySet<string> = new Set(['headline', 'explanation', 'text']);

describe.each(PLANS)('%s', (file) => {
  const plan = planIn(file);
  const [english, german] = (['en', 'de'] as const).map((language) => found(plan, language));
  if (english === undefined || german === undefined) throw new Error('Two languages, two reports.');

  it('finds the same in both languages, but for the words', () => {
    expect(german.rest).toEqual(english.rest);
    expect(german.sentences.length).toBe(english.sentences.length);
    expect(german.sentences.filter((text, i) => text === english.sentences[i])).toEqual([]);
    expect(german.sentences.filter((text) => text === '')).toEqual([]);
  });

  it('says nothing in English where German is spoken, but for what people wrote', () => {
    const own = german.sentences.map((sentence) => withoutNames(sentence.replace(/„[^“]*“/gu, '…'), plan));
    expect(own.filter((sentence) => ENGLISH.test(sentence) || SLIPS.test(sentence))).toEqual([]);
  });
});

/** The report with its repairs: all sentences of it, and the rest. */
function found(plan: Plan, language: Language) {
  const sentences: string[] = [];
  const detector = createDetector(plan, plan.asOf ?? '2026-02-01', solver, { language, timeZones });
  const report = detector.report();
  const repairs = report.conflicts.map((conflict) => repairsFor(conflict, detector));
  const rest: unknown = JSON.parse(JSON.stringify({ report, repairs }), (name, value: unknown) => {
    if (typeof value !== 'string' || !SAID.has(name)) return value;
    sentences.push(value);
    return undefined;
  });
  return { sentences, rest };
}

function planIn(file: string): Plan {
  return withDefaults(parse(readFileSync(new URL(`../../../test/plans/${file}`, import.meta.url), 'utf8')) as Plan);
}

/** A sentence without what people wrote that stands in no quotation marks: names of departments, capacities and parts of the business. */
function withoutNames(sentence: string, { departments, capacities, scopes }: Plan): string {
  const names = [...departments, ...capacities].map(({ name }) => name);
  const parts = Object.values(scopes).flatMap((values) => Object.keys(values).map((key) => key.replace(/[-_]/g, ' ')));
  return [...names, ...parts].reduce(
    (left, name) => left.replaceAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), '…'),
    sentence,
  );
}
