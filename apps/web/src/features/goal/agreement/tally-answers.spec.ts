import { aDepartmentsQuestion, aProposal, aQuestion } from '../../../testing/a-question.ts';
import { tallyAnswers } from './tally-answers.ts';

it('counts answers about the goal as it is now, by kind', () => {
  expect(
    tallyAnswers([
      aQuestion({ answer: 'AGREE' }),
      aDepartmentsQuestion({ answer: 'AGREE_IF' }),
      aDepartmentsQuestion({ answer: 'DISAGREE' }),
      aDepartmentsQuestion(),
    ]),
  ).toEqual({ asked: 4, agree: 1, agreeIf: 1, disagree: 1 });
});

it('leaves out what a decision proposes and what was said about the goal as it was', () => {
  const before = aQuestion({ answer: 'AGREE', isCurrent: false });
  expect(tallyAnswers([before, aProposal({ answer: 'AGREE' })]).asked).toBe(0);
});
