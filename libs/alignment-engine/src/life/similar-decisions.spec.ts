import { similarityOf, type ConflictSubject } from './similar-decisions.ts';

const names = { metric: (key: string) => key, outcome: (key: string) => key, department: (key: string) => key };
const subject = (of: Partial<ConflictSubject>): ConflictSubject => ({
  rule: 'trade-off',
  metrics: [],
  outcomes: [],
  departments: ['sales', 'works'],
  ...of,
});
const score = (one: Partial<ConflictSubject>, other: Partial<ConflictSubject>) =>
  similarityOf(subject(one), subject(other), names)?.score ?? 0;

it('says what two conflicts have in common', () => {
  const one = subject({ rule: 'opposed-targets', metrics: ['time'], outcomes: ['quick', 'sure'] });
  const other = subject({ rule: 'opposed-targets', metrics: ['time', 'cost'], outcomes: ['quick'] });
  expect(similarityOf(one, other, names)?.because).toBe(
    'the same kind of conflict, the metric “time”, the same departments, sales and works and the outcome “quick”',
  );
  expect(similarityOf(one, other, names, 'de')).toEqual({
    ...similarityOf(one, other, names),
    because:
      'dieselbe Art von Konflikt, die Kennzahl „time“, dieselben Abteilungen (sales und works) und die Kundenwirkung „quick“',
  });
});

it('takes the same kind of conflict between others about something else for nothing alike', () => {
  const one = subject({ metrics: ['time'], outcomes: ['quick'] });
  const other = subject({ metrics: ['cost'], outcomes: ['cheap'], departments: ['sales', 'service'] });
  expect(similarityOf(one, other, names)).toBeUndefined();
});

it('puts the same metric before the same outcome, and both before the same people', () => {
  const elsewhere = { departments: ['service', 'it'] };
  const about = { metrics: ['time'], outcomes: ['quick'] };
  const metric = score(about, { ...elsewhere, metrics: ['time'] });
  const outcome = score(about, { ...elsewhere, outcomes: ['quick'] });
  const both = score(about, { ...elsewhere, ...about });
  expect([both > metric, metric > outcome, outcome > 0]).toEqual([true, true, true]);
  expect(score(about, about)).toBeGreaterThan(both);
});

it('is the same whichever of the two is asked about', () => {
  const one = { metrics: ['a', 'b'], outcomes: ['x'] };
  const other = { metrics: ['b'], outcomes: ['x', 'y'] };
  expect(score(one, other)).toBe(score(other, one));
});
