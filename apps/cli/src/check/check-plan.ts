import type { IsoDate, Language } from '@concord/alignment-engine';
import { readPlanFile } from '../read-plan-file.ts';
import { type FailOn, fails } from './fail-on.ts';
import { judgedPlan, type JudgedPlan } from './judged-plan.ts';
import { judgingDay } from './judging-day.ts';
import { reportJson } from './report-json.ts';
import type { PlanSource } from './plan-source.ts';
import { reportSarif } from './report-sarif.ts';
import { reportText } from './text/report-text.ts';
import { terminalPage } from './text/page.ts';

export interface CheckOptions {
  readonly asOf?: IsoDate;
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: FailOn;
  readonly language: Language;
}

/**
 * `concord check PLAN`: judges a plan file and prints what it found. Sets the exit code of the process: 1 if there is
 * a conflict at or above the tier of --fail-on.
 *
 * @throws CommandFailure when the file cannot be read or is broken; nothing is printed then
 */
export async function checkPlan(file: string, { asOf, format, failOn, language }: CheckOptions): Promise<void> {
  const { plan, lines } = readPlanFile(file, 'nothing was checked');
  const judgement = await judgedPlan(plan, judgingDay(asOf, plan, new Date()), language);
  process.stdout.write(printed(judgement, format, { file, lines }));
  if (fails(judgement.report, failOn)) process.exitCode = 1;
}

function printed(judgement: JudgedPlan, format: CheckOptions['format'], source: PlanSource): string {
  switch (format) {
    case 'text':
      return reportText(judgement, source, terminalPage(process.stdout, process.env));
    case 'json':
      return `${JSON.stringify(reportJson(judgement), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(reportSarif(judgement, source), null, 2)}\n`;
  }
}
