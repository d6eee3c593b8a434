import fc from 'fast-check';
import {
  GoalWords,
  learnVocabulary,
  likeDuplicates,
  suggestMetrics,
  suggestOutcomes,
  type ConfirmedLink,
} from '../index.ts';

const metrics = [
  { key: 'answer-hours', name: 'Time to the first answer', unit: 'hours' },
  { key: 'repair-days', name: 'Repair turnaround', unit: 'days' },
  { key: 'recommend', name: 'Dealers who would recommend us', unit: '%' },
];
const links: readonly ConfirmedLink[] = [
  { text: 'Call everyone back within the hour', to: ['answer-hours'] },
  { text: 'Call back dealers within 3 hours', to: ['answer-hours'] },
  { text: 'Jeden Rückruf binnen 2 Stunden', to: ['answer-hours'] },
  { text: 'Wheels are back with their riders within 5 days', to: ['repair-days'] },
];
const vocabulary = learnVocabulary(links);

it('chooses beforehand what people have linked such words to, and says which words and how often', () => {
  const { top, preselect } = suggestMetrics('Call back every dealer within 2 hours', metrics, vocabulary);
  expect(preselect).toBe('answer-hours');
  expect(top[0]?.confirmed).toContainEqual({ word: 'Call', confirmed: 2, of: 2 });
});

it('only lists what merely sounds alike, and chooses nothing', () => {
  const { top, preselect } = suggestMetrics('Dealers recommend us', metrics, learnVocabulary([]));
  expect(top.map(({ key }) => key)).toEqual(['recommend']);
  expect(top[0]).toMatchObject({ confirmed: [], inName: ['Dealers', 'recommend', 'us'].slice(0, 2) });
  expect(preselect).toBeUndefined();
});

it('chooses nothing on the word of one goal', () => {
  expect(suggestMetrics('Wheels back within 4 days', metrics, vocabulary).preselect).toBeUndefined();
});

it('chooses nothing whose unit is another', () => {
  expect(suggestMetrics('Call back 95 % of dealers', metrics, vocabulary).preselect).toBeUndefined();
});

it('learns the organisation’s words in German too, and takes no goal for its own evidence', () => {
  const own = { text: 'Rückruf binnen 1 Stunde', to: ['answer-hours'] };
  const more = learnVocabulary([...links, own]);
  expect(suggestMetrics('Rückruf binnen 1 Stunde', metrics, more).preselect).toBe('answer-hours');
  expect(suggestMetrics('Rückruf binnen 1 Stunde', metrics, more.without(own)).preselect).toBeUndefined();
});

it('suggests outcomes by the same evidence', () => {
  const outcomes = [
    { key: 'quick', name: 'I get an answer at once' },
    { key: 'on-time', name: 'My order is on time' },
  ];
  const words = learnVocabulary([
    { text: 'Call back within the hour', to: ['quick'] },
    { text: 'Call back on Saturdays', to: ['quick', 'on-time'] },
  ]);
  expect(suggestOutcomes('Call back the same day', outcomes, words).top[0]?.key).toBe('quick');
});

const text = fc
  .array(fc.constantFrom('call', 'back', 'wheels', 'Kunden', 'zufriedenheit', 'toString', 'dealers', '5', 'days'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const someLinks = fc.array(
  fc.record({ text, to: fc.uniqueArray(fc.constantFrom('answer-hours', 'repair-days', 'constructor')) }),
  { maxLength: 12 },
);

it('forgets as if it had never learnt', () => {
  fc.assert(
    fc.property(someLinks, someLinks, text, (kept, forgotten, asked) => {
      const vocabulary = learnVocabulary([...forgotten, ...kept]);
      for (const link of forgotten) vocabulary.forget(link);
      expect(suggestMetrics(asked, metrics, vocabulary)).toEqual(suggestMetrics(asked, metrics, learnVocabulary(kept)));
    }),
  );
});

it('does not depend on the order in which it learnt', () => {
  fc.assert(
    fc.property(someLinks, text, (learnt, asked) => {
      const turned = learnVocabulary([...learnt].reverse());
      expect(suggestMetrics(asked, metrics, turned)).toEqual(suggestMetrics(asked, metrics, learnVocabulary(learnt)));
    }),
  );
});

it('knows goals after any learning and forgetting as if it had learnt only what is left', () => {
  const aGoal = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    title: text,
    metric: fc.constantFrom('answer-hours', 'repair-days'),
    outcomes: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(aGoal, { maxLength: 12 }), fc.constantFrom('a', 'b'), text, (learnt, forgotten, asked) => {
      const words = new GoalWords();
      for (const goal of learnt) words.learn(goal);
      words.forget(forgotten);
      const fresh = new GoalWords();
      const left = new Map(learnt.map((goal) => [goal.key, goal]));
      left.delete(forgotten);
      for (const goal of [...left.values()].reverse()) fresh.learn(goal);
      const found = (of: GoalWords) => [
        suggestMetrics(asked, metrics, of.metricWords('c')),
        likeDuplicates({ text: asked }, of.candidates(asked), of),
      ];
      expect(found(words)).toEqual(found(fresh));
    }),
  );
});

it('looks each word up once, however many things could be meant', () => {
  const looked: string[] = [];
  const counting = {
    goals: vocabulary.goals,
    goalsWith: (word: string) => vocabulary.goalsWith(word),
    linksOf(word: string) {
      looked.push(word);
      return vocabulary.linksOf(word);
    },
  };
  const many = Array.from({ length: 50 }, (_, i) => ({ key: `m${i}`, name: `Calls of line ${i}`, unit: 'calls' }));
  expect(suggestMetrics('Call back within the hour', [...metrics, ...many], counting)).toEqual(
    suggestMetrics('Call back within the hour', [...metrics, ...many], vocabulary),
  );
  expect(looked.length).toBeGreaterThan(1);
  expect(looked).toEqual([...new Set(looked)]);
});

it('compares few of very many goals, those with the rarest words', () => {
  const words = new GoalWords();
  for (let i = 0; i < 3000; i += 1)
    words.learn({ key: `g${i}`, title: `Answer messages of region${i % 2} team${i % 30}`, outcomes: [] });
  words.learn({ key: 'rare', title: 'Answer messages of pensioners', outcomes: [] });
  const found = words.candidates('Answer pensioners');
  expect(found.map(({ key }) => key)).toEqual(['rare']);
  expect(words.candidates('Answer messages').length).toBeLessThanOrEqual(500);
});

describe('like goals', () => {
  const others = [
    { key: 'b', title: 'Answer every message within four hours', metric: 'answer-hours' },
    { key: 'a', title: 'Answer every message within four hours', metric: 'answer-hours' },
    { key: 'c', title: 'Answer messages of dealers' },
    { key: 'd', title: 'Paint frames in two shifts' },
    { key: 'e', title: 'Messages answered on Saturdays', metric: 'answer-hours' },
  ];

  it('names three at most, the likest first, the same by key, with what is alike', () => {
    const found = likeDuplicates({ text: 'Answer messages within two hours', metric: 'answer-hours' }, others);
    expect(found.map(({ key }) => key)).toEqual(['a', 'b', 'e']);
    expect(found[0]).toMatchObject({ sharedWords: ['Answer', 'messages'], sharesMetric: true });
  });

  it('finds nothing where only a word or only the metric is shared', () => {
    expect(likeDuplicates({ text: 'Paint the office' }, others)).toEqual([]);
    expect(likeDuplicates({ text: 'Ring twice', metric: 'answer-hours' }, others)).toEqual([]);
  });

  it('finds the same whatever the order of the goals', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (turned) => {
        const asked = { text: 'Answer dealers’ messages within two hours', metric: 'answer-hours' };
        expect(likeDuplicates(asked, turned)).toEqual(likeDuplicates(asked, others));
      }),
    );
  });
});

it('does not hesitate for a metric that the unit rules out', () => {
  const both = learnVocabulary([
    ...links,
    { text: 'Dealers call us good', to: ['recommend'] },
    { text: 'Dealers call us', to: ['recommend'] },
  ]);
  expect(suggestMetrics('Call back dealers within 2 hours', metrics, both).preselect).toBe('answer-hours');
});
