import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from '@concord/alignment-engine';
import { type KeyedList, lineFinder, type PlanSource } from './plan-source.ts';
import { planNames } from './plan-names.ts';
import type { SarifLocation } from './sarif-log.ts';
import { message } from './sarif-message.ts';

/** What a finding is about, by key. */
export type Subject = Readonly<Record<(typeof NEAREST_FIRST)[number], readonly string[]>>;

/** A finding is shown on its goals; if it has none, on the next best that it is about. */
const NEAREST_FIRST = ['goals', 'promises', 'laws', 'capacities', 'outcomes', 'departments'] as const;

/** Beyond the primary place, only what a reader has to look at as well. */
const RELATED: ReadonlySet<KeyedList> = new Set<KeyedList>(['goals', 'promises', 'laws', 'capacities']);

export interface PlanPlaces {
  readonly locationsOf: (subject: Subject) => {
    readonly locations: readonly SarifLocation[];
    readonly relatedLocations?: readonly SarifLocation[];
  };
}

/** Where a plan's parts are in its file, as SARIF says it. */
export function planPlaces(plan: Plan, source: PlanSource): PlanPlaces {
  const lineOf = lineFinder(plan, source);
  const uri = uriOf(source.file, process.cwd());
  const describe = descriptions(plan);
  const place = (startLine: number) => ({ artifactLocation: { uri }, region: { startLine } });
  return {
    locationsOf(subject) {
      const all = NEAREST_FIRST.flatMap((list) => subject[list].map((key) => ({ list, key })));
      const [first, ...others] = all;
      // A finding about nothing that has a line is about the plan as a whole.
      const primary = { physicalLocation: place((first && lineOf(first.list, first.key)) ?? 1) };
      const related = others
        .filter(({ list }) => RELATED.has(list))
        .map(({ list, key }, index) => ({
          id: index + 1,
          physicalLocation: place(lineOf(list, key) ?? 1),
          message: message(describe(list, key)),
        }));
      return { locations: [primary], ...(related.length === 0 ? {} : { relatedLocations: related }) };
    },
  };
}

function descriptions(plan: Plan): (list: KeyedList, key: string) => string {
  const names = planNames(plan);
  const laws = new Map(plan.laws.map((law) => [law.key, law.says]));
  const promises = new Map(plan.promises.map((promise) => [promise.key, promise.says]));
  const capacities = new Map(plan.capacities.map((capacity) => [capacity.key, capacity.name]));
  return (list, key) => {
    if (list === 'goals') return names.goal(key);
    if (list === 'promises') return promises.get(key) ?? key;
    return (list === 'laws' ? laws : capacities).get(key) ?? key;
  };
}

/**
 * The file as code review names it: relative to the folder of the command, with forward slashes, percent-encoded.
 *
 * @example uriOf('/repo/plans/my plan.yaml', '/repo') // 'plans/my%20plan.yaml'
 */
export function uriOf(file: string, folder: string): string {
  if (file === '-') return 'stdin';
  const path = relative(folder, resolve(folder, file));
  // On another drive there is no relative path.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
