import { formatDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Reading } from './read-readings.ts';
import { useReadingsChange } from './use-readings-change.ts';

interface ReadingListProps {
  readonly metric: { readonly key: string; readonly unit: string; readonly readings: readonly Reading[] };
  readonly mayMeasure: boolean;
}

const SHOWN_AT_FIRST = 12;

/** Readings, the latest first; each can be removed, and brought back. */
export function ReadingList({ metric: { key, unit, readings }, mayMeasure }: ReadingListProps) {
  const [isAll, setAll] = useState(false);
  const { isPending, change } = useReadingsChange(key, readings);
  const latest = readings.toReversed();
  const shown = isAll ? latest : latest.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className="reading-list">
        {shown.map(({ on, value }) => (
          <li key={on}>
            <span>{formatDate(on)}</span>
            <strong>{formatValue(value, unit)}</strong>
            {mayMeasure && (
              <Button
                variant="subtle"
                size="xs"
                disabled={isPending}
                aria-label={say('Remove the reading of {day}', { day: formatDate(on) })}
                onClick={() =>
                  void change(
                    { set: [], remove: [on] },
                    say('The reading of {day} is removed.', { day: formatDate(on) }),
                  )
                }
              >
                {say('Remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {latest.length > shown.length && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {say('{count, plural, one {Show one more} other {Show # more}}', { count: latest.length - shown.length })}
        </Button>
      )}
    </>
  );
}
