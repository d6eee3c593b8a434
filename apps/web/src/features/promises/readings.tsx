import { formatDate, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';
import { refusalOf } from '../../components/refusal-of.ts';
import { Section } from '../../components/section.tsx';
import { AddPromiseReadingDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PromiseDetails } from './promise-details.ts';
import { sayKept } from './say-promise.ts';

interface ReadingsProps {
  readonly promise: PromiseDetails;
  readonly today: string;
  onNotice(notice: NoticeContent): void;
}

/** Kept or broken: what was measured, and the next reading. */
export function Readings({ promise, today, onNotice }: ReadingsProps) {
  const { organisation = '' } = useParams();
  const { readings, measure, department } = promise;
  const may = useMay(organisation).contribute(department.key);
  return (
    <Section title={say('Kept or not')} note={sayKept(readings, measure?.share ?? 100)}>
      {readings.length > 0 && (
        <div className="table-scroll" role="region" aria-label={say('Readings')} tabIndex={0}>
          <table className="data-table">
            <caption className="visually-hidden">{say('How the promise was kept, latest first')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Day')}</th>
                <th scope="col" className="numeric">
                  {say('Served as promised')}
                </th>
                <th scope="col">{say('Kept')}</th>
                <th scope="col">{say('Note')}</th>
              </tr>
            </thead>
            <tbody>
              {readings.map(({ on, share, kept, note }) => (
                <tr key={on}>
                  <th scope="row">{formatDate(on)}</th>
                  <td className="numeric">{formatPercent(share / 100, 1)}</td>
                  <td>{kept ? say('Kept') : say('Not kept')}</td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {may && <ReadingForm promise={promise} today={today} onNotice={onNotice} />}
    </Section>
  );
}

function ReadingForm({ promise, today, onNotice }: ReadingsProps) {
  const { organisation = '' } = useParams();
  const empty = { on: today, share: '', note: '' };
  const [draft, setDraft] = useState(empty);
  const [errors, setErrors] = useState<Partial<typeof empty>>({});
  const add = useChange(AddPromiseReadingDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const share = readNumber(draft.share);
    if (share === undefined || Number.isNaN(share)) {
      setErrors({ share: whyNoNumber(draft.share, say('Type of a hundred how many were served as promised.')) });
      return;
    }
    setErrors({});
    add.mutate(
      { organisation, key: promise.key, reading: { on: draft.on, share, note: draft.note.trim() || null } },
      {
        onSuccess: ({ addPromiseReading: answer }) => {
          if (answer.__typename === 'InvalidInputError') {
            setErrors({ share: refusalOf(answer) });
          } else if (answer.__typename === 'PromiseSaved') {
            setDraft(empty);
            onNotice({ tone: 'done', text: say('The reading is saved.'), change: answer });
          } else onNotice({ tone: 'error', text: answer.message });
        },
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  };
  const field = (name: keyof typeof empty) => ({
    value: draft[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: value }),
  });
  return (
    <form className="check-in-form" noValidate aria-label={say('New reading')} onSubmit={submit}>
      <TextInput label={say('Day')} type="date" max={today} {...field('on')} />
      <TextInput
        label={promise.measure == null ? say('Served as promised, %') : say('Of {of}, %', { of: promise.measure.of })}
        inputMode="decimal"
        {...field('share')}
      />
      <TextInput label={say('Note')} className="wide" {...field('note')} />
      <div className="button-row wide">
        <Button type="submit" loading={add.isPending}>
          {say('Save the reading')}
        </Button>
      </div>
    </form>
  );
}
