import { inLanguage } from './in-language.ts';
import { currentLanguage } from './language.ts';

const soon = () => new Promise((later) => setImmediate(later));

it('speaks English until somebody asks for another language, and again within that', async () => {
  const spoken = async () => {
    await soon();
    return currentLanguage();
  };
  expect(await inLanguage('en', spoken)).toBe('en');
  const both = inLanguage('de', async () => [await spoken(), await inLanguage('en', spoken), await spoken()]);
  expect([await spoken(), await both, await spoken()]).toEqual(['en', ['de', 'en', 'de'], 'en']);
});
