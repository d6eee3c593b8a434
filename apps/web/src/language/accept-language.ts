import { currentLanguage } from '@concord/texts';

/** Goes with every question to the server, so that it answers whoever reads in their language. */
export function acceptLanguage(): { readonly 'accept-language': 'en' | 'de' } {
  return { 'accept-language': currentLanguage() === 'de' ? 'de' : 'en' };
}
