import type { ConflictRow } from '@concord/persistence';
import { say } from '@concord/texts';
import type { InputProblem } from '../graphql/user-error.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { DecisionInput } from './decision.inputs.ts';
import { typedDay } from '../language/typed-day.ts';

/** What has to be put right before a decision can be written down. */
export function decisionProblems(
  judgement: Judgement,
  row: ConflictRow,
  input: DecisionInput,
  repairs: readonly string[],
): InputProblem[] {
  return [
    ...blank('choice', input.choice, say('Say what is decided, in a sentence.')),
    ...blank('reason', input.reason, say('Say why: whoever reads this next year was not in the room.')),
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
      .map((key) => ({
        path,
        message: say('Nobody here has the key "{key}". Choose somebody from the list of people.', { key }),
      })),
  );
}

function limits({ asOf }: Judgement, { severity }: ConflictRow, input: DecisionInput): InputProblem[] {
  const { kind, reviewOn, acceptUpTo } = input;
  const found: InputProblem[] = [];
  if (reviewOn != null && reviewOn <= asOf) {
    found.push({
      path: 'reviewOn',
      message: say('{reviewOn} is not after {asOf}. Choose a later day to look at it again.', {
        reviewOn: typedDay(reviewOn),
        asOf: typedDay(asOf),
      }),
    });
  }
  if (kind !== 'accept') return found;
  if (reviewOn == null) {
    found.push({
      path: 'reviewOn',
      message: say('Say until when it is accepted: nobody looks at it again otherwise.'),
    });
  }
  if (acceptUpTo != null && (acceptUpTo < 0 || acceptUpTo > 1)) {
    found.push({
      path: 'acceptUpTo',
      message: say('A severity is from 0 to 1; {acceptUpTo} is none.', { acceptUpTo }),
    });
  } else if (acceptUpTo != null && acceptUpTo < severity) {
    found.push({
      path: 'acceptUpTo',
      message: say(
        'Its severity is {severity} now, so a limit of {acceptUpTo} would open it again at once. Accept it up to at least {severity}, or decide on a change.',
        { severity: rounded(severity), acceptUpTo },
      ),
    });
  }
  return found;
}

function dismissal({ kind, dismissBecause }: DecisionInput): InputProblem[] {
  if (kind !== 'dismiss' || dismissBecause != null) return [];
  return [{ path: 'dismissBecause', message: say('Say why it is no conflict: then the model can be corrected.') }];
}

function expectation({ metrics }: Judgement, { expected, reviewOn }: DecisionInput): InputProblem[] {
  if (expected == null) return [];
  if (!metrics.has(expected.metric)) {
    return [
      {
        path: 'expected.metric',
        message: say('There is no metric "{metric}". Choose one from the list.', { metric: expected.metric }),
      },
    ];
  }
  if (reviewOn != null) return [];
  return [{ path: 'reviewOn', message: say('Say when to look whether what is expected has come true.') }];
}

function options({ options: given, chosen, adopt }: DecisionInput, repairs: readonly string[]): InputProblem[] {
  const all = given ?? [];
  const found = all.flatMap(({ says, repair, seen }, i): InputProblem[] => {
    const path = `options[${i}]`;
    if (repair != null) {
      const text = repairs[repair];
      if (text !== undefined) return seen == null || seen === text ? [] : [{ path, message: sayAnotherOne() }];
      return [
        {
          path,
          message: say('The conflict has {repairs} repairs; there is none with the number {repair}.', {
            repairs: repairs.length,
            repair,
          }),
        },
      ];
    }
    return blank(path, says ?? '', say('Say what the option is, or choose one of the repairs.'));
  });
  if (chosen != null && all[chosen] === undefined) {
    found.push({ path: 'chosen', message: say('There is no option with the number {chosen}.', { chosen }) });
  }
  if (adopt === true && all[chosen ?? -1]?.repair == null) {
    found.push({ path: 'adopt', message: say('Only a repair can be carried out. Choose an option that is one.') });
  }
  return found;
}

/** It would be carried out unseen. */
function sayAnotherOne(): string {
  return say('The plan has changed, and with it this way out. Reload the page to see what it is now.');
}
