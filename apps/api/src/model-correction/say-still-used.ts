import type { UseOutsidePlan } from '@concord/persistence';
import { byLocale, say } from '@concord/texts';
import type { RemovedEntry } from './removed-entries.ts';
import type { Uses } from './uses-in-plan.ts';

/** So many of a kind are named; the others are counted. */
const MOST = 3;

/**
 * Why something cannot be removed: what uses it, and where to go. Nothing where nothing uses it.
 *
 * @example
 * sayStillUsed(entry, uses, []); // "“Lead time” is still used by the goals “Ship in 3 days” and “Build to order”. …"
 */
export function sayStillUsed(
  { kind, name }: RemovedEntry,
  { goals, influences, laws, facts, people, metrics, promises, authorities }: Uses,
  outside: readonly UseOutsidePlan[],
): string | undefined {
  const of = (wanted: UseOutsidePlan['use']) => outside.filter(({ use }) => use === wanted).map((use) => use.name);
  const [archived, members, tokens] = [of('archived-goal'), of('member'), of('token')];
  const inMeetings = [...of('meeting'), ...of('action')];
  const past = [...of('decision'), ...of('history')];
  const help = of('help');
  const reasons = [
    goals.length > 0 &&
      say(
        '{count, plural, one {The goal {names} uses it} other {The goals {names} use it}}: choose otherwise there.',
        counted(goals),
      ),
    archived.length > 0 &&
      say(
        '{count, plural, one {The archived goal {names} uses it} other {The archived goals {names} use it}}: ' +
          'it would be missing if they came back. Restore them, change them, and archive them again.',
        counted(archived),
      ),
    influences.length > 0 &&
      say('It stands in what moves what ({names}): remove that on “How the business works”.', counted(influences)),
    laws.length > 0 &&
      say(
        '{count, plural, one {The law {names} names it} other {The laws {names} name it}}: change that on “How the business works”.',
        counted(laws),
      ),
    facts.length > 0 && say('A fact says what it is: remove that on “How the business works”.'),
    metrics.length > 0 &&
      say(
        'It can move {count, plural, one {the metric {names}} other {the metrics {names}}}: choose another department on “How the business works”.',
        counted(metrics),
      ),
    people.length > 0 &&
      say(
        '{count, plural, one {{names} works there} other {{names} work there}}: remove them on “How the business works”, or give them another department in the plan file.',
        counted(people),
      ),
    promises.length > 0 &&
      say(
        '{count, plural, one {{names} is promised or staffed with it} other {{names} are promised or staffed with it}}: change that on “Promises”.',
        counted(promises),
      ),
    authorities.length > 0 &&
      say(
        '{count, plural, one {The authority {names} names it} other {The authorities {names} name it}}: change that on the page of the department.',
        counted(authorities),
      ),
    members.length > 0 &&
      (kind === 'person'
        ? say('They can sign in: remove or forget them in the administration.')
        : say(
            '{count, plural, one {One member has} other {# members have}} a role there: take it from them in the administration.',
            counted(members),
          )),
    tokens.length > 0 &&
      say(
        '{count, plural, one {The token {names} writes} other {The tokens {names} write}} there: end it in the administration.',
        counted(tokens),
      ),
    inMeetings.length > 0 &&
      (kind === 'person'
        ? say('They stand in {names}: forget them in the administration, and the minutes stay.', counted(inMeetings))
        : say('It takes part in {names}: change who meets there.', counted(inMeetings))),
    help.length > 0 &&
      say('Help was asked of it or offered by it ({names}), and the goals tell of that.', counted(help)),
    past.length > 0 &&
      (kind === 'person'
        ? say('They have decided or done something, and the history names them: forget them in the administration.')
        : say(
            'A decision expects something of it ({names}), and is compared with it on its review.',
            counted(of('decision')),
          )),
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? undefined : [say('“{name}” is still used.', { name }), ...reasons].join(' ');
}

const listed = byLocale((locale) => new Intl.ListFormat(locale));

function counted(all: readonly string[]): { readonly count: number; readonly names: string } {
  const shown = all.slice(0, MOST).map((name) => say('“{name}”', { name }));
  const rest = all.length - shown.length;
  const names = listed().format(
    rest === 0 ? shown : [...shown, say('{rest, plural, one {one more} other {# more}}', { rest })],
  );
  return { count: all.length, names };
}
