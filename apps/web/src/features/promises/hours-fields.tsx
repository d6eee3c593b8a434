import { say } from '@concord/texts';
import { Checkbox, TextInput } from '@mantine/core';
import { LineList } from '../../components/line-list.tsx';
import type { Weekday } from '../../graphql/operations.ts';
import type { ExceptionLine, HoursLine } from './hours-draft.ts';
import { sayWeekday, WEEKDAYS } from '../../components/say-week.ts';

/** What the form of a promise and that of staffed hours have in common. */
export interface HoursForm {
  readonly hours: readonly HoursLine[];
  readonly exceptions: readonly ExceptionLine[];
}

interface HoursFieldsProps {
  readonly draft: HoursForm;
  readonly errors: Readonly<Record<string, string>>;
  /** What the hours are: "Hours that are promised". */
  readonly title: string;
  onChange(changes: Partial<{ hours: HoursLine[]; exceptions: ExceptionLine[] }>): void;
}

const WORKDAYS: readonly Weekday[] = WEEKDAYS.slice(0, 5);

/** The hours of a usual week, and days with other hours. */
export function HoursFields({ draft: { hours, exceptions }, errors, title, onChange }: HoursFieldsProps) {
  const setLine = (index: number, changes: Partial<HoursLine>) =>
    onChange({ hours: hours.map((line, at) => (at === index ? { ...line, ...changes } : line)) });
  const setDay = (index: number, changes: Partial<ExceptionLine>) =>
    onChange({ exceptions: exceptions.map((line, at) => (at === index ? { ...line, ...changes } : line)) });
  return (
    <>
      <LineList
        title={title}
        note={say('A line for each stretch of hours. One that ends before it begins goes on over midnight.')}
        noun={say('Hours')}
        addLabel={say('Add hours')}
        count={hours.length}
        onAdd={() => onChange({ hours: [...hours, { weekdays: [...WORKDAYS], from: '08:00', to: '16:00' }] })}
        onRemove={(index) => onChange({ hours: hours.filter((_, at) => at !== index) })}
      >
        {(index) => (
          <HoursLineFields
            line={hours[index] as HoursLine}
            errorOf={(name) => errors[`hours.${index}.${name}`]}
            onChange={(changes) => setLine(index, changes)}
          />
        )}
      </LineList>
      <LineList
        title={say('Days with other hours')}
        note={say('Holidays and the like. Without times, nobody is there on that day.')}
        noun={say('Day')}
        addLabel={say('Add a day')}
        count={exceptions.length}
        onAdd={() => onChange({ exceptions: [...exceptions, { on: '', from: '', to: '', because: '' }] })}
        onRemove={(index) => onChange({ exceptions: exceptions.filter((_, at) => at !== index) })}
      >
        {(index) => (
          <DayFields
            line={exceptions[index] as ExceptionLine}
            error={errors[`exceptions.${index}`]}
            onChange={(changes) => setDay(index, changes)}
          />
        )}
      </LineList>
    </>
  );
}

interface HoursLineProps {
  readonly line: HoursLine;
  errorOf(name: keyof HoursLine): string | undefined;
  onChange(changes: Partial<HoursLine>): void;
}

function HoursLineFields({ line, errorOf, onChange }: HoursLineProps) {
  return (
    <>
      <Checkbox.Group
        className="wide"
        label={say('On')}
        value={line.weekdays}
        error={errorOf('weekdays')}
        onChange={(weekdays) => onChange({ weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)) })}
      >
        <div className="weekday-choice">
          {WEEKDAYS.map((day) => (
            <Checkbox key={day} value={day} label={sayWeekday(day)} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        type="time"
        label={say('From@@a time of the day')}
        value={line.from}
        error={errorOf('from')}
        onChange={({ currentTarget }) => onChange({ from: currentTarget.value })}
      />
      <TextInput
        type="time"
        label={say('To@@a time of the day')}
        value={line.to}
        error={errorOf('to')}
        onChange={({ currentTarget }) => onChange({ to: currentTarget.value })}
      />
    </>
  );
}

interface DayProps {
  readonly line: ExceptionLine;
  readonly error: string | undefined;
  onChange(changes: Partial<ExceptionLine>): void;
}

function DayFields({ line, error, onChange }: DayProps) {
  const field = (name: keyof ExceptionLine) => ({
    value: line[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => onChange({ [name]: value }),
  });
  return (
    <>
      <TextInput type="date" label={say('Day')} error={error} {...field('on')} />
      <TextInput type="time" label={say('From@@a time of the day')} {...field('from')} />
      <TextInput type="time" label={say('To@@a time of the day')} {...field('to')} />
      <TextInput className="grow" label={say('Because')} placeholder={say('Christmas Day')} {...field('because')} />
    </>
  );
}
