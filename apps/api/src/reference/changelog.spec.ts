import { readFileSync } from 'node:fs';
import { buildSchema, parse, visit } from 'graphql';

const at = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

interface Deprecation {
  /** @example 'Goal.history.first' */
  readonly what: string;
  readonly goesOn: string | undefined;
}

/** Everything that a schema marks as deprecated. */
function deprecationsIn(sdl: string): Deprecation[] {
  const found: Deprecation[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      if ('name' in node && node.name && node.kind !== 'Directive') path.push(node.name.value);
      const marks = 'directives' in node ? (node.directives ?? []) : [];
      for (const { name, arguments: [reason] = [] } of marks)
        if (name.value === 'deprecated' && reason?.value.kind === 'StringValue')
          found.push({ what: path.join('.'), goesOn: / Goes on ([\d-]{10})\.$/.exec(reason.value.value)?.[1] });
    },
    leave(node) {
      if ('name' in node && node.name && node.kind !== 'Directive') path.pop();
    },
  });
  return found;
}

/** Rows of the table of what is deprecated: what, since when, until when. */
function announcedIn(changelog: string): { what: string; since: string; goesOn: string }[] {
  const [, section = ''] = /## Deprecated now\n([^]*?)\n## /.exec(changelog) ?? [];
  const rows = section.matchAll(/^\| `([\w.]+)` +\| .*? +\| ([\d-]{10}) +\| ([\d-]{10}) +\|$/gm);
  return [...rows].map(([, what = '', since = '', goesOn = '']) => ({ what, since, goesOn }));
}

/** What is wrong with how a changelog announces what a schema deprecates. */
function flawsOf(changelog: string, sdl: string): string[] {
  buildSchema(sdl);
  const [announced, deprecated] = [announcedIn(changelog), deprecationsIn(sdl)];
  return [
    ...deprecated
      .filter(({ what, goesOn }) => !announced.some((one) => one.what === what && one.goesOn === goesOn))
      .map(({ what }) => `${what} is deprecated, and not announced for the day on which it goes`),
    ...announced
      .filter(({ what }) => !deprecated.some((one) => one.what === what))
      .map(({ what }) => `${what} is announced, and not deprecated`),
    ...announced
      .filter(({ since, goesOn }) => sixMonthsAfter(since) > goesOn)
      .map(({ what }) => `${what} goes less than six months after it was announced`),
  ];
}

function sixMonthsAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + 6);
  return moment.toISOString().slice(0, 10);
}

it('announces everything that is deprecated, six months ahead, and nothing else', () => {
  expect(flawsOf(at('docs/graphql/changelog.md'), at('libs/graphql-contract/schema.graphql'))).toEqual([]);
});

const SDL = `
  type Query { goal(key: ID, id: ID @deprecated(reason: "Ask by \`key\`. Goes on 2027-06-30.")): Goal }
  type Goal { key: ID! id: ID @deprecated(reason: "Ask for \`key\`. Goes on 2027-06-30.") status: Status }
  enum Status { ACTIVE ON @deprecated(reason: "Say ACTIVE. Goes on 2027-03-01.") }
`;
const row = (what: string, since: string, goesOn: string) => `| \`${what}\` | \`key\` | ${since} | ${goesOn} |`;
const changelog = (...rows: string[]) =>
  `# Changes\n\n## Deprecated now\n\n| what | instead | since | goes on |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n## 2026-11-22\n`;

it('finds what is not announced, announced in vain, or too late', () => {
  const rows = [
    row('Query.goal.id', '2026-11-22', '2027-06-30'),
    row('Goal.id', '2026-11-22', '2027-05-31'),
    row('Status.ON', '2026-11-22', '2027-03-01'),
    row('Goal.old', '2026-11-22', '2027-06-30'),
  ];
  expect(flawsOf(changelog(...rows), SDL)).toEqual([
    'Goal.id is deprecated, and not announced for the day on which it goes',
    'Goal.old is announced, and not deprecated',
    'Status.ON goes less than six months after it was announced',
  ]);
});

it('is content with what is announced in time', () => {
  const rows = ['Query.goal.id', 'Goal.id'].map((what) => row(what, '2026-11-22', '2027-06-30'));
  const inTime = SDL.replace('2027-03-01', '2027-06-30');
  expect(flawsOf(changelog(...rows, row('Status.ON', '2026-12-30', '2027-06-30')), inTime)).toEqual([]);
});
