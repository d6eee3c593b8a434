import { sayContactBalance, toContactMonths } from './to-contact-months.ts';

const month = (name: string, interaction: number, transaction: number) => ({
  month: name,
  interaction,
  transaction,
  unmarked: 0,
});

it('names the months', () => {
  expect(toContactMonths([month('2026-11', 1, 2)])[0]).toMatchObject({ name: 'Nov 2026', interaction: 1 });
});

it('says how much starts with us, and where that leads', () => {
  const now = { interaction: 3, transaction: 9, unmarked: 1 };
  expect(sayContactBalance(now, [month('2026-11', 3, 9), month('2027-02', 3, 3)], '2026-11')).toBe(
    '3 of 12 goals start with us (25\u00a0%); what is planned so far leads to 50\u00a0%',
  );
  expect(sayContactBalance(now, [month('2026-02', 1, 9), month('2026-11', 3, 9)], '2026-11')).toBe(
    '3 of 12 goals start with us (25\u00a0%); it was 10\u00a0% before',
  );
  expect(sayContactBalance(now, [month('2026-10', 3, 9)], '2026-11')).toBe(
    '3 of 12 goals start with us (25\u00a0%), and that stays so',
  );
});

it('says nothing of months with hardly any goals', () => {
  const now = { interaction: 3, transaction: 9, unmarked: 1 };
  expect(sayContactBalance(now, [month('2025-12', 2, 0), month('2027-06', 0, 1)], '2026-11')).toMatch(/stays so$/);
});

it('says when there is nothing to weigh', () => {
  expect(sayContactBalance({ interaction: 0, transaction: 0, unmarked: 4 }, [], '2026-11')).toBe(
    'Of no goal has anybody said who starts it',
  );
  expect(sayContactBalance({ interaction: 0, transaction: 0, unmarked: 0 }, [], '2026-11')).toBe(
    'There are no active goals yet',
  );
});
