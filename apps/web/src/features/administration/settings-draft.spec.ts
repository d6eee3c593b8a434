import { changedOf, currenciesWith, timeZonesWith } from './settings-draft.ts';

const settings = {
  key: 'demo',
  name: 'Strandheim',
  vision: null,
  timeZone: 'Europe/Oslo',
  language: 'EN',
  weekStartsOn: 'MONDAY',
  currency: null,
} as const;

it('sends only what differs', () => {
  expect(changedOf(settings, settings)).toEqual({});
  expect(changedOf(settings, { ...settings, vision: 'Bicycles for all', language: 'DE' })).toEqual({
    vision: 'Bicycles for all',
    language: 'DE',
  });
});

it('offers every time zone once, also one that has another name by now', () => {
  const zones = timeZonesWith('Asia/Calcutta');
  expect(zones).toEqual(expect.arrayContaining(['Europe/Berlin', 'UTC', 'Asia/Calcutta']));
  expect(new Set(zones).size).toBe(zones.length);
});

it('offers money by its code and its name, also what is not in use any more', () => {
  const offered = currenciesWith('XYZ').map(({ value }) => value);
  expect(offered).toEqual(expect.arrayContaining(['EUR', 'NOK', 'XYZ']));
  expect(currenciesWith(null).find(({ value }) => value === 'NOK')?.label).toBe('NOK – Norwegian Krone');
});
