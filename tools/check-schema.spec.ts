import { breakingChanges } from './check-schema.mjs';

const BEFORE = 'type Query { goal: Goal } type Goal { key: ID! title: String! target: Float stretch: Float }';

it('calls a removed field a break', () => {
  expect(
    breakingChanges(BEFORE, 'type Query { goal: Goal } type Goal { key: ID! title: String! stretch: Float }'),
  ).toEqual(['Goal.target was removed.']);
});

it('calls a changed type a break', () => {
  expect(breakingChanges(BEFORE, BEFORE.replace('target: Float', 'target: String'))).toEqual([
    'Goal.target changed type from Float to String.',
  ]);
});

it('calls an answer that may now be missing a break', () => {
  expect(breakingChanges(BEFORE, BEFORE.replace('title: String!', 'title: String'))).toEqual([
    'Goal.title changed type from String! to String.',
  ]);
});

it('calls an argument that must now be given a break', () => {
  expect(breakingChanges(BEFORE, BEFORE.replace('goal: Goal', 'goal(key: ID!): Goal'))).toEqual([
    'A required arg key on Query.goal was added.',
  ]);
});

it('lets a field be added', () => {
  expect(breakingChanges(BEFORE, BEFORE.replace('title:', 'owner: String title:'))).toEqual([]);
});

it('finds nothing to compare with in a first commit', () => {
  expect(breakingChanges(undefined, BEFORE)).toEqual([]);
});
