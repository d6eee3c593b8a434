import { readFileSync } from 'node:fs';
import { parsePlan, type PlanError, type PlanReading } from '@concord/plan-file';
import { CommandFailure } from './command-failure.ts';

/** A plan as a file says it: the plan, and the line of each entry of each list. */
export type PlanOfFile = Extract<PlanReading, { readonly ok: true }>;

const STANDARD_INPUT = 0;

/**
 * Reads a plan file, YAML or JSON.
 *
 * @param file a path, or `-` for standard input
 * @param consequence what comes of it if the file is broken: `nothing was imported`
 * @throws CommandFailure when it cannot be read, or with every error in it, each with its place
 */
export function readPlanFile(file: string, consequence: string): PlanOfFile {
  const reading = parsePlan(readText(file));
  if (reading.ok) return reading;
  throw brokenPlan(fileInWords(file), reading.errors, consequence);
}

/** Every error of a plan with its place, one a line. */
export function brokenPlan(what: string, errors: readonly PlanError[], consequence: string): CommandFailure {
  const lines = errors.map(({ path, line, column, message }) => {
    const place = line === undefined ? '' : `${line}:${column ?? 1}  `;
    return `  ${place}${path === '' ? '' : `${path}: `}${message}`;
  });
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
  return new CommandFailure(`${what} has ${count}; ${consequence}.\n${lines.join('\n')}`);
}

/** @example fileInWords('-') // 'standard input' */
export function fileInWords(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (failure) {
    const cure = file === '-' ? 'Pipe a plan into it, or name a file' : 'Check the name and the folder';
    throw new CommandFailure(`${fileInWords(file)} cannot be read: ${why(failure)}. ${cure}.`);
  }
}

function why(failure: unknown): string {
  const { code } = failure as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? String(failure);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};
