import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';
import type { DecisionInput, DismissalReason } from '../../graphql/operations.ts';
import type { DecisionDraft } from './decision-draft.ts';

export type DraftErrors = Readonly<Record<string, string>>;

/**
 * @param repairs the conflict's repairs as they are now: an option that is no longer one of them is sent in its words.
 * @returns what to send, or what is wrong with each field, naming the cure.
 */
export function toDecisionInput(
  draft: DecisionDraft,
  repairs: readonly { readonly text: string }[],
): { input: DecisionInput } | { errors: DraftErrors } {
  const errors = draftErrors(draft);
  if (Object.keys(errors).length > 0) return { errors };
  const { kind, choice, reason, context, accountable, chosen, metric, to, reviewOn } = draft;
  const written = draft.options.map((option, place) => ({ ...option, place })).filter(({ says }) => says.trim() !== '');
  const place = kind === 'CHANGE' ? written.findIndex((option) => String(option.place) === chosen) : -1;
  return {
    input: {
      kind,
      choice,
      reason,
      accountable,
      responsible: draft.responsible,
      consulted: draft.consulted,
      informed: draft.informed,
      options: written.map(({ says, isRepair }) => {
        const repair = isRepair ? repairs.findIndex(({ text }) => text === says) : -1;
        return repair === -1 ? { says } : { repair, seen: says };
      }),
      ...(place === -1 ? {} : { chosen: place, adopt: draft.adopt }),
      ...(context.trim() === '' ? {} : { context }),
      ...(metric === '' || kind === 'DISMISS' ? {} : { expected: { metric, to: readNumber(to) ?? 0 } }),
      ...(reviewOn === '' || kind === 'DISMISS' ? {} : { reviewOn }),
      ...(kind === 'ACCEPT' ? { acceptUpTo: (readNumber(draft.acceptUpTo) ?? 0) / 100 } : {}),
      ...(kind === 'DISMISS' ? { dismissBecause: draft.dismissBecause as DismissalReason } : {}),
    },
  };
}

/** What can be seen without asking the server. The rest it says itself. */
function draftErrors({ kind, accountable, metric, to, acceptUpTo, dismissBecause }: DecisionDraft): DraftErrors {
  const number = readNumber(to);
  const limit = readNumber(acceptUpTo);
  return {
    ...(accountable === '' ? { accountable: say('Choose the one person who answers for it.') } : {}),
    ...(metric !== '' && (number === undefined || Number.isNaN(number))
      ? {
          to: whyNoNumber(
            to,
            say('Type where the metric shall go, such as {example}.', { example: formatNumber(8.2) }),
          ),
        }
      : {}),
    ...(metric === '' && to.trim() !== '' ? { metric: say('Choose the metric that this number is about.') } : {}),
    ...(kind === 'ACCEPT' && !(limit !== undefined && limit >= 0 && limit <= 100)
      ? { acceptUpTo: say('Type a severity from 0 to 100 %.') }
      : {}),
    ...(kind === 'DISMISS' && dismissBecause === ''
      ? { dismissBecause: say('Say why it is no conflict: then it can be put right.') }
      : {}),
  };
}
