import { paths } from '../../app/paths.ts';
import { sayDone } from './say-done.ts';

it('says that an account is removed, where whoever removed it comes', () => {
  expect(sayDone(new URL(paths.accountRemoved(), 'http://concord.example').search)).toMatch(/^Your account is removed/);
});

it.each(['', '?done=constructor', '?done='])('says nothing of “%s”', (search) => {
  expect(sayDone(search)).toBeUndefined();
});
