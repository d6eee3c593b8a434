import { correctable } from './correctable.ts';

it('offers the five latest check-ins that still count', () => {
  const checkIns = ['7', '6', '5', '4', '3', '2', '1'].map((id) => ({ id, correctedBy: id === '6' ? '7' : null }));
  expect([...correctable(checkIns)]).toEqual(['7', '5', '4', '3', '2']);
});
