import type { InEachLanguage } from '../wording/language.ts';

type Said = Readonly<Record<'department' | 'hours' | 'sum', string>>;

/** How ways to keep a promise of hours are told. */
interface StaffingSentences {
  staff(said: Said & Readonly<Record<'channel', string>>): string;
  shorten(said: Said & Readonly<Record<'says', string>>): string;
}

export const STAFFING_SENTENCES: InEachLanguage<StaffingSentences> = {
  en: {
    staff: ({ department, channel, hours, sum }) =>
      `${department} staffs the channel ${channel} also ${hours}: ${sum} more in the time looked at.`,
    shorten: ({ department, says, hours, sum }) =>
      `${department} promises less with ${says}: only ${hours}, which is ${sum} less in the time looked at.`,
  },
  de: {
    staff: ({ department, channel, hours, sum }) =>
      `${department} besetzt den Kanal „${channel}“ zusätzlich ${hours}: ${sum} mehr im betrachteten Zeitraum.`,
    shorten: ({ department, says, hours, sum }) =>
      `${department} sagt mit ${says} weniger zu: nur ${hours}. Das sind ${sum} weniger im betrachteten Zeitraum.`,
  },
};
