import type { Report } from '@concord/alignment-engine';
import { fileInWords } from '../../read-plan-file.ts';
import type { JudgedPlan } from '../judged-plan.ts';
import { planNames } from '../plan-names.ts';
import { lineFinder, type PlanSource } from '../plan-source.ts';
import { adviceLines } from './advice-lines.ts';
import { alignmentLines } from './alignment-table.ts';
import { findingsLines, gravestLines } from './findings.ts';
import { nextSteps } from './next-steps.ts';
import { numberedFindings } from './numbered-findings.ts';
import type { Page } from './page.ts';
import { heading, paragraph } from './paragraph.ts';
import { countLines, standingLines, titleLines } from './standing.ts';

/**
 * The report for people, to be read from the top: where the organisation stands, what is in whose way and what would
 * settle it, what else is worth knowing, and the outcomes in numbers.
 *
 * @returns lines that fit the page, with a line break after the last
 */
export function reportText(judgement: JudgedPlan, source: PlanSource, page: Page): string {
  const { plan, report } = judgement;
  const names = planNames(plan);
  const findings = numberedFindings(judgement);
  const lines = [
    ...titleLines(page, plan.organisation.name, fileInWords(source.file), report),
    '',
    ...(plan.goals.some(({ status }) => status === 'active')
      ? [...standingLines(page, report), '', ...countLines(page, report)]
      : paragraph(page, 'There are no active goals, so there is nothing to judge yet.')),
    ...gravestLines(page, findings, report.conflicts),
    ...findingsLines(page, findings, judgement, lineFinder(plan, source)),
    ...(report.conflicts.length === 0 ? nextStepLines(page, nextSteps(plan)) : []),
    ...leftOutLines(page, report),
    ...adviceLines(page, report.advice, names),
    ...alignmentLines(page, report.alignment, names),
  ];
  return `${lines.join('\n')}\n`;
}

function nextStepLines(page: Page, steps: readonly string[]): string[] {
  if (steps.length === 0) return [];
  return [
    '',
    ...heading(page, 'What to write down, so that more can be checked'),
    ...steps.flatMap((step) => paragraph(page, step, { indent: 2, bullet: '• ' })),
  ];
}

function leftOutLines(page: Page, { truncated }: Report): string[] {
  if (truncated.length === 0) return [];
  return [
    '',
    ...heading(page, 'What this report leaves out'),
    ...truncated.flatMap(({ explanation }) => paragraph(page, explanation, { indent: 2, bullet: '• ' })),
  ];
}
