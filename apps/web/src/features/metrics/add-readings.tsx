import { formatDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Button, FileInput, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Refusal } from '../../components/refusal.tsx';
import { readReadings, type LineFault, type Reading } from './read-readings.ts';
import { useReadingsChange } from './use-readings-change.ts';

interface AddReadingsProps {
  readonly metric: { readonly key: string; readonly unit: string; readonly readings: readonly Reading[] };
}

/** As large as thousands of readings are. */
const LARGEST_FILE = 200_000;

/** Readings typed, pasted or out of a file: looked at line by line, and written all at once or not at all. */
export function AddReadings({ metric }: AddReadingsProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const { isPending, change } = useReadingsChange(metric.key, metric.readings);
  const { readings, faults } = readReadings(text);
  const take = async (file: File | null) => {
    if (file === null) return;
    if (file.size > LARGEST_FILE) return setError(say('This file is too large. Upload at most 200 kB.'));
    setError(undefined);
    setText(await file.text());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (faults.length > 0) return setError(say('Nothing is saved as long as a line is wrong. Mend the lines below.'));
    if (readings.length === 0) return setError(say('Type a day and a value, or choose a file.'));
    try {
      const { length: count } = readings;
      await change(
        { set: readings, remove: [] },
        say('{count, plural, one {# reading is saved.} other {# readings are saved.}}', { count }),
      );
      setText('');
      setError(undefined);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    }
  };
  return (
    <form className="words-form" aria-label={say('Add readings')} onSubmit={(event) => void submit(event)} noValidate>
      <Refusal>{error}</Refusal>
      <FileInput
        label={say('A file with a day and a value a line')}
        description={say('CSV out of a spreadsheet; it is shown below before anything is saved.')}
        accept=".csv,.txt,text/csv,text/plain"
        placeholder={say('Choose a file')}
        clearable
        onChange={(file) => void take(file)}
      />
      <Textarea
        label={say('Readings')}
        description={say('One a line, such as 2026-01-31;61.5 or 31.01.2026;61,5')}
        value={text}
        autosize
        minRows={2}
        maxRows={12}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      {text.trim() !== '' && <Preview readings={readings} faults={faults} metric={metric} />}
      <div className="button-row">
        <Button type="submit" loading={isPending}>
          {say('Save the readings')}
        </Button>
      </div>
    </form>
  );
}

interface PreviewProps extends AddReadingsProps {
  readonly readings: readonly Reading[];
  readonly faults: readonly LineFault[];
}

const MOST_SHOWN = 8;

/** What would be saved, what would take the place of what, and which lines are wrong. */
function Preview({ readings, faults, metric }: PreviewProps) {
  const there = new Map(metric.readings.map(({ on, value }) => [on, value]));
  const replaced = readings.filter(({ on, value }) => there.has(on) && there.get(on) !== value);
  return (
    <div role="status">
      {faults.length > 0 && (
        <>
          <p>{say('{count, plural, one {# line is wrong} other {# lines are wrong}}', { count: faults.length })}</p>
          <ul>
            {faults.slice(0, MOST_SHOWN).map(({ line, message }) => (
              <li key={line}>{say('Line {line}: {message}', { line, message })}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {say(
          '{count, plural, =0 {No reading can be read yet} one {# reading can be saved} other {# readings can be saved}}',
          { count: readings.length },
        )}
      </p>
      <ul>
        {replaced.slice(0, MOST_SHOWN).map(({ on, value }) => (
          <li key={on}>
            {say('{day}: {value} takes the place of {before}', {
              day: formatDate(on),
              value: formatValue(value, metric.unit),
              before: formatValue(there.get(on) ?? 0, metric.unit),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
