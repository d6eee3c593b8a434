import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { sayUsualWeek } from '../../components/say-week.ts';
import type { ConflictDetails } from './conflict-details.ts';

/** One side of a conflict about a promise: the department that promises, or one that staffs the channel. */
export interface HoursSide {
  readonly key: string;
  readonly department: { readonly key: string; readonly name: string };
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly promises: boolean;
}

/** The promise first, then everybody else who staffs its channel; none where the conflict is about goals. */
export function sidesOfPromise({ promise, evidence }: Pick<ConflictDetails, 'promise' | 'evidence'>): HoursSide[] {
  if (promise == null) return [];
  const { staffing } = evidence;
  const others = new Map(staffing?.staffedBy.map(({ department }) => [department.key, department]));
  const zonesOf = (key: string) => [
    ...new Set(staffing?.staffedBy.flatMap((by) => (by.department.key === key ? [by.timeZone] : []))),
  ];
  return [
    {
      key: `promise ${promise.key}`,
      department: promise.department,
      title: say('“{words}”', { words: promise.says }),
      facts: [
        [say('Channel'), sayChannel(promise.channel)],
        [say('Promised hours'), sayUsualWeek(promise.hours)],
        [say('Clocks'), promise.timeZone],
        ...(staffing == null ? [] : [[say('In 52 weeks'), sayCount(staffing.promisedHours)] as const]),
      ],
      promises: true,
    },
    ...[...others.values()]
      .filter(({ key }) => key !== promise.department.key)
      .map((department) => ({
        key: `staffing ${department.key}`,
        department,
        title: say('Staffs the channel'),
        facts: [
          [say('Channel'), sayChannel(promise.channel)],
          [say('Clocks'), zonesOf(department.key).join(', ')],
        ] as const,
        promises: false,
      })),
  ];
}

function sayCount(hours: number): string {
  return say('{hours} hours', { hours: formatNumber(hours) });
}
