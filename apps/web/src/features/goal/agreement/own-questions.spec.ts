import { aDepartmentsQuestion, aProposal, aQuestion } from '../../../testing/a-question.ts';
import { rightsOf } from '../../../app/session/rights.ts';
import { ownQuestions } from './own-questions.ts';

const jonas = { key: 'jonas', department: { key: 'sales' } };
const ole = { key: 'ole', department: { key: 'logistics' } };
const roleIn = (department: string, role: 'lead' | 'contributor') =>
  rightsOf({ role: 'viewer', departments: [{ department, role }] });
const lead = rightsOf({ role: 'planner', departments: [] });
const all = [aQuestion(), aDepartmentsQuestion()];

it('gives the owner the question to the owner, and a department’s lead theirs', () => {
  expect(ownQuestions(all, jonas, lead)).toEqual([{ id: 'promise:1:owner:jonas' }]);
  expect(ownQuestions(all, ole, lead)).toEqual([{ id: 'promise:1:department:logistics', department: 'logistics' }]);
});

it('gives nothing to people who are not asked, or are not known', () => {
  expect(ownQuestions(all, { key: 'yngvild', department: { key: 'finance' } }, lead)).toEqual([]);
  expect(ownQuestions(all, undefined, lead)).toEqual([]);
});

it('leaves a department’s question to whoever leads it, and an owner theirs', () => {
  expect(ownQuestions(all, ole, roleIn('logistics', 'contributor'))).toEqual([]);
  expect(ownQuestions(all, ole, roleIn('logistics', 'lead'))).toHaveLength(1);
  expect(ownQuestions(all, jonas, roleIn('sales', 'contributor'))).toHaveLength(1);
});

it('gives nothing to people who only look', () => {
  expect(ownQuestions(all, jonas, rightsOf({ role: 'viewer', departments: [] }))).toEqual([]);
});

it('gives an owner from a department that is asked too both questions, each in its name', () => {
  const both = [aQuestion({ person: { ...ole, name: 'Ole', department: null } }), aDepartmentsQuestion()];
  expect(ownQuestions(both, ole, lead).map(({ department }) => department)).toEqual([undefined, 'logistics']);
});

it('takes a proposal before the goal, and the goal once the proposal has an answer', () => {
  expect(ownQuestions([aQuestion(), aProposal()], jonas, lead)).toEqual([{ id: 'promise:2:owner:jonas' }]);
  const objected = aProposal({ answer: 'DISAGREE', words: 'Too late' });
  expect(ownQuestions([aQuestion(), objected], jonas, lead)).toEqual([{ id: 'promise:1:owner:jonas' }]);
});

it('lets an answer be changed, but not what was agreed to and is written', () => {
  expect(ownQuestions([aQuestion({ answer: 'AGREE' })], jonas, lead)).toHaveLength(1);
  expect(ownQuestions([aProposal({ answer: 'AGREE' })], jonas, lead)).toEqual([]);
});

it('leaves questions about the goal as it was alone', () => {
  expect(ownQuestions([aQuestion({ isCurrent: false })], jonas, lead)).toEqual([]);
});
