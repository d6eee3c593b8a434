import { planNamed } from '@concord/test-plans';
import type { Block, Runs } from '@concord/documents';
import { JudgeThread } from '../judgement/judge-thread.ts';
import { Judgement } from '../judgement/judgement.ts';
import { planDocument } from './plan-document.ts';
import type { GoalNews, PlanNews, PlanParts } from './plan-parts.ts';
import { beginningOf, sinceAsked } from './since.ts';

const demo = planNamed('demo.yaml');
/** It is asked nothing here, and so never starts. */
const thread = new JudgeThread();

const EMPTY: PlanParts = {
  revision: 7,
  alignment: new Map(),
  reach: new Map(),
  staffed: new Map(),
  conflicts: { shown: [], left: 0 },
  decisions: { shown: [], left: 0 },
  overdue: [],
  news: undefined,
};

const NEWS: PlanNews = {
  since: { asked: 5, revision: 5, moment: new Date('2026-10-01T08:00:00Z'), day: '2026-10-01' },
  goals: [],
  model: { outcomes: [], promises: [], authorities: [] },
  notes: [],
  conflicts: [],
  isCut: false,
};

const plain = (runs: Runs): string =>
  typeof runs === 'string' ? runs : runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

function linesOf(block: Block): string[] {
  if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
  if (block.kind === 'paragraph') return [plain(block.runs)];
  return block.kind === 'list' ? block.items.map((item) => `- ${plain(item as Runs)}`) : [];
}

function told(parts: Partial<PlanParts>, plan = demo, department?: string): string[] {
  const judgement = Judgement.of(plan, '2026-11-16', thread);
  return planDocument(judgement, { ...EMPTY, ...parts }, { department }).blocks.flatMap(linesOf);
}

const aGoalNews = (change: Partial<GoalNews>): GoalNews => ({
  goal: 'promise-5',
  title: 'Promise every customer delivery within five days',
  department: 'sales',
  kind: 'changed',
  says: 'target at most 6 → at most 5',
  on: '2026-10-02',
  by: 'Ingrid Solbakken',
  ...change,
});

it('has something to say of a plan with nothing in it', () => {
  const nothing = { outcomes: [], goals: [], promises: [], staffing: [], departments: [], influences: [] };
  expect(told({}, { ...demo, ...nothing, organisation: { key: 'new', name: 'New' } })).toEqual([
    '# Vision',
    'No vision is written down.',
    '# Outcomes',
    'No outcomes are written down.',
    '# Promises',
    'Nothing is promised to customers.',
    '# Goals and what stands behind them',
    '# Open conflicts',
    'No conflict is open.',
    '# Decisions in force',
    'Nothing was decided that holds now.',
    '# Overdue reviews',
    'Everything was looked at in time.',
  ]);
});

it('tells a change at the beginning and at its goal, and a goal that is new only as new', () => {
  const goals = [aGoalNews({}), aGoalNews({ goal: 'close-books', kind: 'new', says: 'added', department: 'finance' })];
  const lines = told({ news: { ...NEWS, goals } });
  expect(lines).toContain('### Promise every customer delivery within five days (changed)');
  expect(lines).toContain('Changed: target at most 6 → at most 5 (2 October 2026, Ingrid Solbakken)');
  expect(lines.filter((line) => line.endsWith('(new)'))).toEqual(['### Close the month in four working days (new)']);
  expect(lines[0]).toBe('# What changed since version 5');
});

it('names every conflict of which something is new, whatever it is', () => {
  const kinds = ['found', 'changed', 'settled', 'reopened'] as const;
  const conflicts = kinds.map((kind) => ({
    id: kind,
    kind,
    departments: [],
    says: kind,
    on: '2026-10-02',
    by: undefined,
  }));
  const lines = told({ news: { ...NEWS, conflicts } });
  for (const kind of kinds) expect(lines).toContain(`- ${kind} (2 October 2026)`);
});

it('tells a shared goal once, and names it where it is shared', () => {
  const lines = told({});
  expect(lines.filter((line) => line === '### Answer every message within four hours')).toHaveLength(1);
  expect(lines.find((line) => line.startsWith('- Carries together with others'))).toBeDefined();
  expect(told({}, demo, 'manufacturing')).toContain('### Answer every message within four hours');
});

it('says that the earliest changes are missing where too much happened', () => {
  expect(told({ news: { ...NEWS, isCut: true } })).toContain(
    'So much happened that the earliest changes are left out. Choose a later day to see all.',
  );
});

it.each([
  ['2026-10-01', '2026-10-01'],
  ['12', 12],
  ['2026-02-30', undefined],
  ['1e3', undefined],
  ['', undefined],
])('reads %j as %j', (text, asked) => {
  expect(sinceAsked(text)).toBe(asked);
});

it.each([
  ['2026-10-01', 'Europe/Oslo', '2026-09-30T22:00:00.000Z'],
  ['2026-03-29', 'Europe/Oslo', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Oslo', '2026-03-29T22:00:00.000Z'],
  ['2026-10-01', 'Pacific/Auckland', '2026-09-30T11:00:00.000Z'],
  ['2026-10-01', 'UTC', '2026-10-01T00:00:00.000Z'],
])('lets %s begin in %s at %s', (day, zone, moment) => {
  expect(beginningOf(day, zone).toISOString()).toBe(moment);
});
