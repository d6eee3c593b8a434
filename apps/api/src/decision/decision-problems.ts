import type { ConflictRow } from '@concord/persistence';
import type { InputProblem } from '../graphql/user-error.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { DecisionInput } from './decision.inputs.ts';

/** What has to be put right before a decision can be written down. */
export function decisionProblems(
  judgement: Judgement,
  row: ConflictRow,
  input: DecisionInput,
  repairs: number,
): InputProblem[] {
  return [
    ...blank('choice', input.choice, 'Say what is decided, in a sentence.'),
    ...blank('reason', input.reason, 'Say why: whoever reads this next year was not in the room.'),
    ...people(judgement, input),
    ...limits(judgement, row, input),
    ...dismissal(input),
    ...expectation(judgement, input),
    ...options(input, repairs),
  ];
}

function blank(path: string, text: string, message: string): InputProblem[] {
  return text.trim() === '' ? [{ path, message }] : [];
}

function people({ people: known }: Judgement, input: DecisionInput): InputProblem[] {
  const named = {
    accountable: [input.accountable],
    responsible: input.responsible,
    consulted: input.consulted,
    informed: input.informed,
  };
  return Object.entries(named).flatMap(([path, keys]) =>
    (keys ?? [])
      .filter((key) => !known.has(key))
      .map((key) => ({ path, message: `Nobody here has the key "${key}". Choose somebody from the list of people.` })),
  );
}

function limits({ asOf }: Judgement, { severity }: ConflictRow, input: DecisionInput): InputProblem[] {
  const { kind, reviewOn, acceptUpTo } = input;
  const found: InputProblem[] = [];
  if (reviewOn != null && reviewOn <= asOf) {
    found.push({
      path: 'reviewOn',
      message: `${reviewOn} is not after ${asOf}. Choose a later day to look at it again.`,
    });
  }
  if (kind !== 'accept') return found;
  if (reviewOn == null) {
    found.push({ path: 'reviewOn', message: 'Say until when it is accepted: nobody looks at it again otherwise.' });
  }
  if (acceptUpTo != null && (acceptUpTo < 0 || acceptUpTo > 1)) {
    found.push({ path: 'acceptUpTo', message: `A severity is from 0 to 1; ${acceptUpTo} is none.` });
  } else if (acceptUpTo != null && acceptUpTo < severity) {
    found.push({
      path: 'acceptUpTo',
      message: `Its severity is ${rounded(severity)} now, so a limit of ${acceptUpTo} would open it again at once. Accept it up to at least ${rounded(severity)}, or decide on a change.`,
    });
  }
  return found;
}

function dismissal({ kind, dismissBecause }: DecisionInput): InputProblem[] {
  if (kind !== 'dismiss' || dismissBecause != null) return [];
  return [{ path: 'dismissBecause', message: 'Say why it is no conflict: then the model can be corrected.' }];
}

function expectation({ metrics }: Judgement, { expected, reviewOn }: DecisionInput): InputProblem[] {
  if (expected == null) return [];
  if (!metrics.has(expected.metric)) {
    return [{ path: 'expected.metric', message: `There is no metric "${expected.metric}". Choose one from the list.` }];
  }
  if (reviewOn != null) return [];
  return [{ path: 'reviewOn', message: 'Say when to look whether what is expected has come true.' }];
}

function options({ options: given, chosen, adopt }: DecisionInput, repairs: number): InputProblem[] {
  const all = given ?? [];
  const found = all.flatMap(({ says, repair }, i): InputProblem[] => {
    const path = `options[${i}]`;
    if (repair != null) {
      const isThere = Number.isInteger(repair) && repair >= 0 && repair < repairs;
      return isThere
        ? []
        : [{ path, message: `The conflict has ${repairs} repairs; there is none with the number ${repair}.` }];
    }
    return blank(path, says ?? '', 'Say what the option is, or choose one of the repairs.');
  });
  if (chosen != null && all[chosen] === undefined) {
    found.push({ path: 'chosen', message: `There is no option with the number ${chosen}.` });
  }
  if (adopt === true && all[chosen ?? -1]?.repair == null) {
    found.push({ path: 'adopt', message: 'Only a repair can be carried out. Choose an option that is one.' });
  }
  return found;
}
