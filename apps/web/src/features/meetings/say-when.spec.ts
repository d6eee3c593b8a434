import { addTexts, speak } from '@concord/texts';
import { tellMomentsIn } from '../../components/organisation-clock.ts';
import german from './german.json' with { type: 'json' };
import { sayStart, sayWhen } from './say-when.ts';

beforeAll(() => addTexts('de', german));
afterEach(() => {
  tellMomentsIn(undefined);
  speak(() => 'en');
});

const meeting = { startsAt: '2026-11-24T08:00:00.000Z', endsAt: '2026-11-24T08:45:00.000Z' };

it('tells a meeting’s day, beginning and end', () => {
  expect(sayWhen(meeting, 'Europe/Oslo')).toBe('Tuesday 24 November 2026, 09:00 to 09:45');
  expect(sayStart(meeting.startsAt, 'Europe/Oslo')).toBe('Tuesday 24 November 2026 at 09:00');
});

it('tells them in German as German calendars do', () => {
  speak(() => 'de');
  expect(sayWhen(meeting, 'Europe/Oslo')).toBe('Dienstag, 24. November 2026, 09:00 bis 09:45\u00a0Uhr');
  expect(sayStart(meeting.startsAt, 'Europe/Oslo')).toBe('Dienstag, 24. November 2026, um 09:00\u00a0Uhr');
});

// Nobody who runs this lives fourteen hours before Greenwich.
it('goes by the organisation’s clock, and names its place to who lives by another', () => {
  tellMomentsIn('Pacific/Kiritimati');
  expect(sayStart(meeting.startsAt)).toBe('Tuesday 24 November 2026 at 22:00 (Kiritimati)');
});
