import type { SarifLocation, SarifLog, SarifMessage, SarifResult, SarifRun } from '../check/sarif-log.ts';

/**
 * Everything in a log that breaks a "SHALL" of SARIF 2.1.0 (OASIS Standard, 27 March 2020) about the parts that it
 * uses, or what code review asks for beyond it; each with its section.
 */
export function brokenRules(log: SarifLog): string[] {
  const broken: string[] = [];
  const need = (holds: boolean, what: string) => {
    if (!holds) broken.push(what);
  };
  need(log.version === '2.1.0', '3.13.2 version');
  need(/^https:\/\//.test(log.$schema), '3.13.3 $schema is an absolute URI');
  need(Array.isArray(log.runs) && log.runs.length === 1, '3.13.4 runs');
  onlyFields(log, ['$schema', 'version', 'runs'], need);
  for (const run of log.runs) checkRun(run, need);
  return broken;
}

type Need = (holds: boolean, what: string) => void;

function checkRun(run: SarifRun, need: Need): void {
  onlyFields(run, ['tool', 'columnKind', 'invocations', 'results'], need);
  const { name, rules } = run.tool.driver;
  need(name.length > 0, '3.19.8 driver.name');
  need(new Set(rules.map(({ id }) => id)).size === rules.length, '3.49.3 ids of rules are distinct');
  for (const rule of rules) {
    need(/^[A-Z][A-Za-z]+$/.test(rule.name), `3.49.7 name of ${rule.id}`);
    for (const text of [rule.shortDescription, rule.fullDescription, rule.help]) checkMessage(text, rule.id, need);
    need(LEVELS.has(rule.defaultConfiguration.level), `3.50.3 level of ${rule.id}`);
    need(new Set(rule.properties.tags).size === rule.properties.tags.length, `3.8.2 tags of ${rule.id} are distinct`);
  }
  for (const { executionSuccessful, toolExecutionNotifications } of run.invocations) {
    need(executionSuccessful, '3.20.14 executionSuccessful');
    for (const { message } of toolExecutionNotifications) checkMessage(message, 'notification', need);
  }
  need(Array.isArray(run.results), '3.14.23 results is there, if empty, of a run that looked for them');
  for (const result of run.results) checkResult(result, run, need);
  const fingerprints = run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
  need(new Set(fingerprints).size === fingerprints.length, '3.27.17 fingerprints tell results apart');
}

function checkResult(result: SarifResult, run: SarifRun, need: Need): void {
  const { ruleId, ruleIndex, level, rank, message, locations, relatedLocations = [] } = result;
  need(run.tool.driver.rules[ruleIndex]?.id === ruleId, `3.27.6 ruleIndex of ${ruleId}`);
  need(LEVELS.has(level), `3.27.10 level of ${ruleId}`);
  need(rank >= 0 && rank <= 100, `3.27.25 rank of ${ruleId}`);
  checkMessage(message, ruleId, need);
  need(locations.length === 1, `3.27.12 one primary location of ${ruleId}`);
  for (const location of [...locations, ...relatedLocations]) checkLocation(location, need);
  const ids = relatedLocations.map(({ id }) => id);
  need(new Set(ids).size === ids.length && !ids.includes(undefined), `3.28.2 ids of locations of ${ruleId}`);
  for (const { message: words } of relatedLocations) checkMessage(words ?? { text: '' }, `a place of ${ruleId}`, need);
  for (const name of Object.keys(result.partialFingerprints)) {
    need(/^\w+\/v\d+$/.test(name), `3.27.17 versioned name of ${name}`);
  }
}

function checkLocation({ physicalLocation }: SarifLocation, need: Need): void {
  const { artifactLocation, region } = physicalLocation;
  const relative = /^[^/:][^:]*$/.test(artifactLocation.uri) && !/[\s\\]/.test(artifactLocation.uri);
  need(relative, `3.4.3 ${artifactLocation.uri} is a relative URI`);
  need(Number.isInteger(region.startLine) && region.startLine >= 1, '3.30.5 startLine');
}

function checkMessage({ text }: SarifMessage, about: string, need: Need): void {
  need(text.length > 0, `3.11.8 text of ${about}`);
  need(!/[{}]/.test(text.replace(/\{\{|\}\}/g, '')), `3.11.5 braces of ${about} stand for themselves`);
  need(!/(?<!\\)\[[^\]]*(?<!\\)\]\(/.test(text), `3.11.6 ${about} holds no link`);
}

function onlyFields(part: object, fields: readonly string[], need: Need): void {
  for (const field of Object.keys(part)) need(fields.includes(field), `unknown field ${field}`);
}

const LEVELS: ReadonlySet<string> = new Set(['none', 'note', 'warning', 'error']);
