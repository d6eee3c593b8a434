import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import type { TakeOver } from './to-take-overs.ts';

interface TakeOverListProps {
  readonly offered: readonly TakeOver[];
  /** What was taken over last. */
  readonly taken: string;
  onTake(these: readonly TakeOver[]): void;
}

/** What the text says, as buttons that put it into the fields. */
export function TakeOverList({ offered, taken, onTake }: TakeOverListProps) {
  if (offered.length === 0 && taken === '') return null;
  return (
    <div>
      <h3>{say('For the fields below')}</h3>
      {taken !== '' && <p className="quiet">{say('From your text, please check: {taken}.', { taken })}</p>}
      <div className="button-row">
        {offered.map((each) => (
          <Button key={each.field} size="compact-sm" variant="default" onClick={() => onTake([each])}>
            {say('Take over: {what}', { what: each.says })}
          </Button>
        ))}
        {offered.length > 1 && (
          <Button size="compact-sm" variant="light" onClick={() => onTake(offered)}>
            {say('Take over all {count}', { count: offered.length })}
          </Button>
        )}
      </div>
      {offered.map(({ field, caution }) => caution !== undefined && <p key={field}>{caution}</p>)}
    </div>
  );
}
