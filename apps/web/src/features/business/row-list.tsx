import { say } from '@concord/texts';
import { type ReactNode, useState } from 'react';
import { sayFound } from '../../components/say-found.ts';
import { SearchWords } from '../../components/search-words.tsx';

interface RowListProps<Row> {
  readonly rows: readonly Row[];
  /** By what somebody finds it. */
  nameOf(row: Row): string;
  children(row: Row): ReactNode;
}

/** More than this nobody reads through, and a browser takes its time to draw. */
const MOST_SHOWN = 100;

/** All of one kind in the model; of very many, the first whose name holds what somebody looks for. */
export function RowList<Row>({ rows, nameOf, children }: RowListProps<Row>) {
  const [text, setText] = useState('');
  const isLong = rows.length > MOST_SHOWN;
  const wanted = text.trim().toLowerCase();
  const found = isLong && wanted !== '' ? rows.filter((row) => nameOf(row).toLowerCase().includes(wanted)) : rows;
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      {isLong && <SearchWords label={say('Look for')} value={text} onChange={setText} />}
      <ul className="step-list model-list">{shown.map((row) => children(row))}</ul>
      {isLong && (
        <p className="quiet" role="status">
          {sayFound(text.trim(), shown.length, found.length)}
        </p>
      )}
    </>
  );
}
