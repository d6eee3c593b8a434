/** Something in a plan that has to be put right, in words for the person who wrote it. */
export interface PlanError {
  /** Where in the plan: `goals[3].metric`; empty for the plan as a whole. */
  readonly path: string;
  /** Line of the file, from 1; missing where no file was read. */
  readonly line?: number;
  /** Column of the line, from 1. */
  readonly column?: number;
  /** What is wrong and what to do: `no metric "leadtime"; did you mean "lead-time"?` */
  readonly message: string;
}

/** Steps from the plan to one of its parts: `['goals', 3, 'metric']`. */
export type Path = readonly (string | number)[];

/** A finding before it has a line: which part, and what is wrong with it. */
export interface Finding {
  readonly at: Path;
  readonly message: string;
}

/**
 * The path as people write it.
 *
 * @example pathText(['goals', 3, 'serves', 'on-time']) // 'goals[3].serves.on-time'
 */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[\w-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
