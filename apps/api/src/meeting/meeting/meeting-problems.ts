import { say } from '@concord/texts';
import type { InputProblem } from '../../graphql/user-error.ts';
import type { Judgement } from '../../judgement/judgement.ts';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2_000;
const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 600;
const MOST_PEOPLE = 200;

/** What meetings and series have in common, as somebody typed it. */
export interface Planned {
  readonly purpose: string;
  readonly chair: string;
  readonly minutes: number;
  readonly place?: string | null | undefined;
  readonly departments: readonly string[];
  readonly people: readonly string[];
}

/** What has to be put right before a meeting or a series can be planned. @param name what it is called, under which field */
export function plannedProblems(judgement: Judgement, name: InputProblem, input: Planned): InputProblem[] {
  const { path, message: called } = name;
  return [
    ...textProblems(path, called, LONGEST_TITLE),
    ...textProblems('purpose', input.purpose, LONGEST_TEXT),
    ...((input.place?.length ?? 0) > LONGEST_TEXT ? [tooLong('place', LONGEST_TEXT)] : []),
    ...minutesProblems('minutes', input.minutes, SHORTEST_MINUTES),
    ...peopleProblems(judgement, 'chair', [input.chair]),
    ...peopleProblems(judgement, 'people', input.people),
    ...(input.people.length > MOST_PEOPLE
      ? [{ path: 'people', message: say('Invite at most {mostPeople} people.', { mostPeople: MOST_PEOPLE }) }]
      : []),
    ...departmentProblems(judgement, input.departments),
  ];
}

/** @param path the field, for the form */
export function textProblems(path: string, text: string, longest = LONGEST_TEXT): InputProblem[] {
  if (text.trim() === '') return [{ path, message: say('Write something here: nobody can work with an empty line.') }];
  return text.length > longest ? [tooLong(path, longest)] : [];
}

export function minutesProblems(path: string, minutes: number, least = 1): InputProblem[] {
  if (minutes >= least && minutes <= LONGEST_MINUTES) return [];
  return [
    {
      path,
      message: say('Choose {least} to {longestMinutes} minutes; it is {minutes}.', {
        least,
        longestMinutes: LONGEST_MINUTES,
        minutes,
      }),
    },
  ];
}

export function peopleProblems({ people }: Judgement, path: string, keys: readonly string[]): InputProblem[] {
  return keys
    .filter((key) => !people.has(key))
    .map((key) => ({
      path,
      message: say('Nobody here has the key "{key}". Choose somebody from the list of people.', { key }),
    }));
}

function departmentProblems({ departments }: Judgement, keys: readonly string[]): InputProblem[] {
  if (keys.length === 0) return [{ path: 'departments', message: say('Say which departments meet.') }];
  return keys
    .filter((key) => !departments.has(key))
    .map((key) => ({
      path: 'departments',
      message: say('There is no department "{key}". Choose one from the list.', { key }),
    }));
}

function tooLong(path: string, longest: number): InputProblem {
  return { path, message: say('This is longer than {longest} characters. Say it more briefly.', { longest }) };
}
