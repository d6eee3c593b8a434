import type { InEachLanguage } from '../wording/language.ts';

type Said = Readonly<Record<'department' | 'hours' | 'sum', string>>;

/** How ways to keep a promise of hours are told. */
interface StaffingSentences {
  /** @param said whose `zone` is empty where the hours are told by the clocks of the promise */
  staff(said: Said & Readonly<Record<'channel' | 'zone', string>>): string;
  shorten(said: Said & Readonly<Record<'says', string>>): string;
}

export const STAFFING_SENTENCES: InEachLanguage<StaffingSentences> = {
  en: {
    staff: ({ department, channel, hours, zone, sum }) =>
      `${department} staffs the channel ${channel} also ${hours}${zone && ` (by the clocks of ${zone})`}: ${sum} more in the time looked at.`,
    shorten: ({ department, says, hours, sum }) =>
      `${department} promises less with ${says}: only ${hours}, which is ${sum} less in the time looked at.`,
  },
  de: {
    staff: ({ department, channel, hours, zone, sum }) =>
      `${department} besetzt den Kanal „${channel}“ zusätzlich ${hours}${zone && ` (nach der Uhr von ${zone})`}: ${sum} mehr im betrachteten Zeitraum.`,
    shorten: ({ department, says, hours, sum }) =>
      `${department} sagt mit ${says} weniger zu: nur ${hours}. Das sind ${sum} weniger im betrachteten Zeitraum.`,
  },
};
