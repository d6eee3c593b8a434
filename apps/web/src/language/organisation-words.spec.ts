import { addTexts, currentLanguage, say } from '@concord/texts';
import { saidIn } from './organisation-words.ts';

it('says a thing in another language than the reader’s, and then goes on in theirs', () => {
  addTexts('de', { 'Goals in the room': 'Ziele im Raum' });
  expect(saidIn('de', () => say('Goals in the room'))).toBe('Ziele im Raum');
  expect(say('Goals in the room')).toBe('Goals in the room');
  expect(() =>
    saidIn('de', () => {
      throw new Error('no words');
    }),
  ).toThrow('no words');
  expect(currentLanguage()).toBe('en');
});
