import { parse } from 'graphql';
import { measureDocument } from './measure-document.ts';

const measured = (text: string) => measureDocument(parse(text));
const NOTHING = { depth: 1, aliases: 0, directives: 0, repeats: 0, fragments: 0 };

it.each([
  ['levels', '{ a { b { c } } d }', { depth: 3 }],
  ['levels of the deepest of several operations', 'query A { a } query B { a { b } }', { depth: 2 }],
  ['levels through fragments', '{ a { ...F } } fragment F on T { b { ... on U { c } } }', { depth: 3, fragments: 1 }],
  ['introspection as one level', '{ __schema { types { fields { name } } } }', {}],
  ['aliases', '{ x: a y: b c }', { aliases: 2 }],
  [
    'directives, wherever they stand',
    'query @a { b @c ... @d { e } ...F @g } fragment F on T @h { i }',
    { directives: 5, fragments: 1 },
  ],
  ['a field that is asked for again', '{ a a a }', { repeats: 2 }],
  ['no repeat in another place', '{ a { b } c { b } }', { depth: 2 }],
  ['a repeat inside an inline fragment', '{ a ... { a ... { a } } }', { repeats: 2 }],
  ['no repeat on another type', '{ ... on T { a } ... on U { a } }', {}],
  ['a fragment that is spread again', '{ ...F ...F } fragment F on T { a }', { repeats: 1, fragments: 1 }],
])('counts %s', (_, text, expected) => {
  expect(measured(text)).toEqual({ ...NOTHING, ...expected });
});

it('ends where fragments run in a circle', () => {
  expect(measured('{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { ...F } }').depth).toBe(3);
});

it('is quick about fragments that hold each other twice', () => {
  const steps = Array.from({ length: 40 }, (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`);
  expect(measured(`{ ...F0 } ${steps.join(' ')} fragment F40 on T { c }`).depth).toBe(41);
});
