import { byLocale } from '@concord/texts';
import type { OrganisationSettingsInput, SettingsPartsFragment } from '../../graphql/operations.ts';

export type SettingsDraft = SettingsPartsFragment;

export interface SettingsErrors {
  readonly name?: string;
}

/** What is sent: only what differs, so that what another administrator has changed meanwhile stays. */
export function changedOf(before: SettingsDraft, draft: SettingsDraft): OrganisationSettingsInput {
  const { key, ...settings } = draft;
  const changed = Object.entries(settings).filter(([field, value]) => before[field as keyof SettingsDraft] !== value);
  return Object.fromEntries(changed);
}

/**
 * The time zones to choose from: those that the browser knows, and the one that is set, which may have an older name.
 *
 * @example timeZonesWith('UTC')[0] // 'Africa/Abidjan'
 */
export function timeZonesWith(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();
}

/**
 * The money to choose from, by its code with its name in the reader's language, as `NOK – Norwegian krone`.
 *
 * @param chosen one that is set, which browsers may not know any more
 */
export function currenciesWith(chosen: string | null | undefined): { value: string; label: string }[] {
  const names = currencyNames();
  const codes = new Set([...Intl.supportedValuesOf('currency'), ...(chosen == null ? [] : [chosen])]);
  return [...codes].sort().map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
}

const currencyNames = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'currency' }));
