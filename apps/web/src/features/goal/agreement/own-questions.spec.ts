import { aDepartmentsQuestion, aProposal, aQuestion } from '../../../testing/a-question.ts';
import { ownQuestions } from './own-questions.ts';

const jonas = { key: 'jonas', department: { key: 'sales' } };
const ole = { key: 'ole', department: { key: 'logistics' } };
const all = [aQuestion(), aDepartmentsQuestion()];

it('gives the owner the question to the owner, and a department’s people theirs', () => {
  expect(ownQuestions(all, jonas)).toEqual([{ id: 'promise:1:owner:jonas' }]);
  expect(ownQuestions(all, ole)).toEqual([{ id: 'promise:1:department:logistics', department: 'logistics' }]);
});

it('gives nothing to people who are not asked, or are not known', () => {
  expect(ownQuestions(all, { key: 'yngvild', department: { key: 'finance' } })).toEqual([]);
  expect(ownQuestions(all, undefined)).toEqual([]);
});

it('gives an owner from a department that is asked too both questions, each in its name', () => {
  const both = [aQuestion({ person: { ...ole, name: 'Ole', department: null } }), aDepartmentsQuestion()];
  expect(ownQuestions(both, ole).map(({ department }) => department)).toEqual([undefined, 'logistics']);
});

it('takes a proposal before the goal, and the goal once the proposal has an answer', () => {
  expect(ownQuestions([aQuestion(), aProposal()], jonas)).toEqual([{ id: 'promise:2:owner:jonas' }]);
  const objected = aProposal({ answer: 'DISAGREE', words: 'Too late' });
  expect(ownQuestions([aQuestion(), objected], jonas)).toEqual([{ id: 'promise:1:owner:jonas' }]);
});

it('lets an answer be changed, but not what was agreed to and is written', () => {
  expect(ownQuestions([aQuestion({ answer: 'AGREE' })], jonas)).toHaveLength(1);
  expect(ownQuestions([aProposal({ answer: 'AGREE' })], jonas)).toEqual([]);
});

it('leaves questions about the goal as it was alone', () => {
  expect(ownQuestions([aQuestion({ isCurrent: false })], jonas)).toEqual([]);
});
