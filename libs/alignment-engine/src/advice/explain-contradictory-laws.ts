import type { PlanReading } from '../reading/plan-reading.ts';
import { lawInWords, whatIsSo } from '../rules/laws-in-words.ts';
import type { Words } from '../rules/rule.ts';
import * as en from '../wording/english.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** What was said about the business that cannot all be so, and what follows for the goals on it. */
export function explainContradictoryLaws({ evidence: { contradiction } }: AdviceFinding, plan: PlanReading): Words {
  if (contradiction === undefined) return { headline: '', explanation: '' };
  const { quoted, language } = plan.wording;
  return SENTENCES[language]([
    ...contradiction.laws.map(({ says, because }) => ({
      text: lawInWords(says, plan),
      // Why people said it, which tells whom to ask.
      reason: because === undefined ? '' : ` (${quoted(because)})`,
    })),
    ...whatIsSo(contradiction, plan).map((text) => ({ text, reason: '' })),
  ]);
}

type Statement = Readonly<Record<'text' | 'reason', string>>;

const SENTENCES: InEachLanguage<(said: readonly Statement[]) => Words> = {
  en: (said) => ({
    headline: 'What is said about how the business works contradicts itself',
    explanation:
      `These cannot ${said.length === 2 ? 'both' : 'all'} be so: ` +
      `${en.listOf(said.map(({ text, reason }) => en.quoted(text) + reason))}. ` +
      'Until one of them is corrected, no goal on these metrics is checked against the others’.',
  }),
  de: (said) => ({
    headline: 'Was über das Geschäft gesagt ist, widerspricht sich',
    explanation:
      `Das kann nicht ${said.length === 2 ? 'beides' : 'alles'} zugleich stimmen: ` +
      `${said.map(({ text, reason }) => text + reason).join('; ')}. ` +
      'Solange nichts davon berichtigt ist, wird kein Ziel zu diesen Kennzahlen gegen die anderen geprüft.',
  }),
};
