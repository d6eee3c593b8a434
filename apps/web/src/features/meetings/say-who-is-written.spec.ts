import { sayWhoIsWritten } from './say-who-is-written.ts';

const invited = (name: string, email: string | null) => ({ isInvited: true, person: { name, email } });

it('names who gets a mail and who may get none, and nobody who is not invited', () => {
  const others = [{ isInvited: false, person: { name: 'Liv Tangen', email: 'liv@strandheim.example' } }];
  const said = sayWhoIsWritten([
    invited('Bjørn Haugland', 'b@strandheim.example'),
    invited('Mette Dalgaard', null),
    ...others,
  ]);
  expect(said).toMatch(/goes to Bjørn Haugland\. The plan has no e-mail address of Mette Dalgaard:/);
  expect(said).not.toContain('Liv');
});

it('says nothing of missing addresses where all are known', () => {
  expect(sayWhoIsWritten([invited('Bjørn Haugland', 'b@strandheim.example')])).toBe(
    'A mail with an entry for the calendar goes to Bjørn Haugland.',
  );
});
