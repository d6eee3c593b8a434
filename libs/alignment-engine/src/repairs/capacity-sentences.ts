import type { InEachLanguage } from '../wording/language.ts';

/** How ways out of an overload are told. */
interface CapacitySentences {
  /** @param due when it ends then, if it ends */
  move(department: string, title: string, start: string, due: string | undefined): string;
  /** All at once; `told` lists what each takes. */
  shrink(capacity: string, told: string): string;
  /** One of them, without a full stop. */
  takesLess(who: string, less: string, before: string): string;
  add(capacity: string, needed: string, there: string): string;
}

export const CAPACITY_SENTENCES: InEachLanguage<CapacitySentences> = {
  en: {
    move: (department, title, start, due) =>
      `${department} starts ${title} on ${start}${due === undefined ? '' : ` and ends on ${due}`}.`,
    shrink: (capacity, told) => `Everybody takes the same share less of ${capacity}: ${told}.`,
    takesLess: (who, less, before) => `${who} takes ${less} instead of ${before}`,
    add: (capacity, needed, there) => `Provide ${needed} of ${capacity} instead of ${there}.`,
  },
  de: {
    move: (department, title, start, due) =>
      `${department} beginnt mit ${title} am ${start}${due === undefined ? '' : ` und endet am ${due}`}.`,
    shrink: (capacity, told) => `Alle nehmen im gleichen Verhältnis weniger von „${capacity}“: ${told}.`,
    takesLess: (who, less, before) => `${who} nimmt ${less} statt ${before}`,
    add: (capacity, needed, there) => `Stellen Sie ${needed} von „${capacity}“ bereit statt ${there}.`,
  },
};
