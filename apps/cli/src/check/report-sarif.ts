import { createHash } from 'node:crypto';
import {
  type Advice,
  type AdviceRule,
  type Conflict,
  type ConflictRule,
  type Report,
  roundForOutput,
  type Tier,
} from '@concord/alignment-engine';
import type { JudgedPlan } from './judged-plan.ts';
import type { PlanSource } from './plan-source.ts';
import { repairsInWords } from './repairs-in-words.ts';
import { ADVICE_RULES, CONFLICT_RULES, type RuleDescription } from './rule-descriptions.ts';
import type { SarifLevel, SarifLog, SarifResult, SarifRule } from './sarif-log.ts';
import { message } from './sarif-message.ts';
import { type PlanPlaces, planPlaces } from './sarif-places.ts';

const LEVELS: Readonly<Record<Tier, SarifLevel>> = { proven: 'error', stated: 'warning', possible: 'note' };

/**
 * The report for code review: SARIF 2.1.0, each finding on the lines of the goals that it is about.
 *
 * @param source names the file as code review knows it: relative to the folder that the command runs in
 */
export function reportSarif({ plan, report, repairsOf }: JudgedPlan, source: PlanSource): SarifLog {
  const places = planPlaces(plan, source);
  const results = [
    ...report.conflicts.map((conflict) => conflictResult(conflict, cures(conflict, repairsOf), places)),
    ...report.advice.map((piece) => adviceResult(piece, places)),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Concord', rules: RULES } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: leftOut(report) }],
        results,
      },
    ],
  };
}

/** What had to be left out is said where tools tell about themselves. */
function leftOut({ truncated }: Report) {
  return truncated.map(({ explanation }) => ({ level: 'warning' as const, message: message(explanation) }));
}

const RULES: readonly SarifRule[] = [
  ...Object.entries(CONFLICT_RULES).map(([id, rule]) => sarifRule(id, rule, LEVELS[rule.tier])),
  // A rule that is advice where one department is alone with it is described once.
  ...Object.entries(ADVICE_RULES)
    .filter(([id]) => !(id in CONFLICT_RULES))
    .map(([id, rule]) => sarifRule(id, rule, 'note')),
];

const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

function sarifRule(id: string, { title, looksFor, cure }: RuleDescription, level: SarifLevel): SarifRule {
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: title },
    fullDescription: { text: looksFor },
    help: { text: `${looksFor}\n\nWhat to do: ${cure}` },
    defaultConfiguration: { level },
    properties: { tags: ['goals', level === 'note' ? 'advice' : 'conflict'] },
  };
}

function conflictResult(conflict: Conflict, repairs: string, places: PlanPlaces): SarifResult {
  const { id, rule, tier, goals, departments, outcomes, capacity, promise, laws, severity, confidence } = conflict;
  return {
    ...result(rule, `${conflict.headline}. ${conflict.explanation}${repairs}`, severity * confidence),
    level: LEVELS[tier],
    ...places.locationsOf({
      goals,
      promises: promise === undefined ? [] : [promise],
      capacities: capacity === undefined ? [] : [capacity],
      laws,
      outcomes,
      departments,
    }),
    partialFingerprints: { 'concordConflict/v1': id },
    properties: {
      tier,
      severity: roundForOutput(severity),
      confidence: roundForOutput(confidence),
      departments,
      outcomes,
    },
  };
}

function adviceResult(advice: Advice, places: PlanPlaces): SarifResult {
  const { rule, goals, departments, outcomes, promise, severity, evidence } = advice;
  const promises = promise === undefined ? [] : [promise];
  const laws = (evidence.clash ?? evidence.contradiction)?.laws.map(({ law }) => law) ?? [];
  return {
    ...result(rule, advice.explanation, severity),
    level: 'note',
    ...places.locationsOf({ goals, promises, capacities: [], laws, outcomes, departments }),
    partialFingerprints: { 'concordAdvice/v1': adviceIdentity(advice, laws) },
    properties: { severity: roundForOutput(severity), departments, outcomes },
  };
}

function result(rule: ConflictRule | AdviceRule, text: string, urgency: number) {
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule) ?? -1,
    rank: roundForOutput(100 * urgency),
    message: message(text),
  };
}

/** The same advice keeps its identity when numbers change, so that code review does not show it as new. */
function adviceIdentity(
  { rule, goals, departments, outcomes, promise, evidence }: Advice,
  laws: readonly string[],
): string {
  const subject = [
    ...goals.map((goal) => `goal ${goal}`),
    ...(goals.length === 0 ? departments.map((department) => `department ${department}`) : []),
    ...(IS_ABOUT_OUTCOMES.has(rule) ? outcomes.map((outcome) => `outcome ${outcome}`) : []),
    ...(promise === undefined ? [] : [`promise ${promise}`]),
    ...(evidence.needed === undefined ? [] : [`authority ${evidence.needed.what}`]),
    ...(evidence.authorities?.slice(0, 1).map(({ what }) => `authority ${what}`) ?? []),
    ...(goals.length === 0 ? laws.map((law) => `law ${law}`) : []),
    // Facts and bounds can contradict each other without a law.
    ...[evidence.dependence?.drivenBy, evidence.boundary?.metric, evidence.contradiction && evidence.metric].map(
      (metric) => `metric ${metric ?? ''}`,
    ),
  ];
  return `${rule}:${createHash('sha256').update(subject.join('\n')).digest('hex').slice(0, 16)}`;
}

/** Of other advice the outcomes follow from the goals, and may change with numbers. */
const IS_ABOUT_OUTCOMES: ReadonlySet<AdviceRule> = new Set([
  'uncovered-outcome',
  'ambiguous-effect',
  'uncarried-story',
]);

function cures(conflict: Conflict, repairsOf: JudgedPlan['repairsOf']): string {
  const texts = repairsInWords(repairsOf(conflict)).map((text) => `\n- ${text}`);
  return texts.length === 0 ? '' : `\n\nWhat would settle it:${texts.join('')}`;
}

/** @example pascalCase('trade-off') // 'TradeOff' */
function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
