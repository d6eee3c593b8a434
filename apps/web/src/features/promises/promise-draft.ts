import { say } from '@concord/texts';
import { readNumber, whyNoNumber, writeNumber } from '../../components/read-number.ts';
import type { PromiseToEditQuery, ServicePromiseInput } from '../../graphql/operations.ts';
import {
  type ExceptionLine,
  type HoursLine,
  problemsOfHours,
  toExceptionLines,
  toExceptions,
  toHoursLines,
  toWeekdayHours,
} from './hours-draft.ts';

type StoredPromise = NonNullable<NonNullable<PromiseToEditQuery['organisation']>['promise']>;

/** A promise as it stands in its form. */
export interface PromiseDraft {
  says: string;
  department: string;
  outcome: string;
  channel: string;
  to: string;
  hours: HoursLine[];
  exceptions: ExceptionLine[];
  /** Empty: that of the organisation. */
  timeZone: string;
  of: string;
  share: string;
  within: string;
  unit: string;
  from: string;
  until: string;
}

export function emptyPromise(department: string): PromiseDraft {
  const texts = { says: '', department, outcome: '', channel: 'telephone', to: '', timeZone: '', from: '', until: '' };
  return { ...texts, hours: [], exceptions: [], of: '', share: '', within: '', unit: '' };
}

export function toPromiseDraft(promise: StoredPromise): PromiseDraft {
  const { measure } = promise;
  const typed = (value: number | null | undefined) => (value == null ? '' : writeNumber(value));
  return {
    says: promise.says,
    department: promise.department.key,
    outcome: promise.outcome.key,
    channel: promise.channel,
    to: promise.to ?? '',
    hours: toHoursLines(promise.hours),
    exceptions: toExceptionLines(promise.exceptions),
    timeZone: promise.hasOwnTimeZone ? promise.timeZone : '',
    of: measure?.of ?? '',
    share: typed(measure?.share),
    within: typed(measure?.within),
    unit: measure?.unit ?? '',
    from: promise.from ?? '',
    until: promise.until ?? '',
  };
}

/** What has to be put right before it is sent, by the name of the field; nothing where all is well. */
export function problemsOfPromise(draft: PromiseDraft): Record<string, string> {
  const missing = (field: keyof PromiseDraft, message: string) => (draft[field] === '' ? { [field]: message } : {});
  return {
    ...(draft.says.trim() === '' ? { says: say('Say in a sentence what customers are told.') } : {}),
    ...missing('department', say('Choose who promises it.')),
    ...missing('outcome', say('Choose the outcome that it serves.')),
    ...problemsOfHours(draft.hours),
    ...problemsOfMeasure(draft),
  };
}

function problemsOfMeasure({ of, share, within, unit }: PromiseDraft): Record<string, string> {
  if ([of, share, within, unit].every((text) => text.trim() === '')) return {};
  const number = (field: string, text: string, otherwise: string) => {
    const value = readNumber(text);
    return Number.isNaN(value) ? { [field]: whyNoNumber(text, otherwise) } : {};
  };
  return {
    ...(of.trim() === '' ? { of: say('Say what is counted, such as calls.') } : {}),
    ...(share.trim() === '' ? { share: say('Say of a hundred how many.') } : {}),
    ...number('share', share, say('Type of a hundred how many.')),
    ...number('within', within, say('Type the limit as a number.')),
    ...(within.trim() !== '' && unit.trim() === '' ? { unit: say('Say in what the limit is counted.') } : {}),
  };
}

/** What is sent. @param scope the parts of the business it is limited to, which the form does not show */
export function toPromiseInput(draft: PromiseDraft, scope: StoredPromise['scope'] = []): ServicePromiseInput {
  const some = (text: string) => text.trim() || null;
  return {
    says: draft.says.trim(),
    department: draft.department,
    outcome: draft.outcome,
    channel: toChannel(draft.channel),
    to: some(draft.to),
    scope: scope.map(({ dimension, values }) => ({ dimension, values: [...values] })),
    hours: toWeekdayHours(draft.hours),
    exceptions: toExceptions(draft.exceptions),
    timeZone: some(draft.timeZone),
    measure:
      draft.of.trim() === ''
        ? null
        : {
            of: draft.of.trim(),
            share: readNumber(draft.share) ?? 0,
            within: readNumber(draft.within) ?? null,
            unit: some(draft.unit),
          },
    from: some(draft.from),
    until: some(draft.until),
  };
}

/** A word of the organisation's own, as a key. @example toChannel('Spare parts shop') // 'spare-parts-shop' */
export function toChannel(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
