import { say } from '@concord/texts';
import type { DataSetPartsFragment } from '../../graphql/operations.ts';
import { cellTypeWords } from './cell-type-words.ts';

interface ColumnTableProps {
  readonly caption: string;
  readonly columns: DataSetPartsFragment['columns'];
}

/** Columns as rows; on a phone what a column means stands below its name (see data.css). */
export function ColumnTable({ caption, columns }: ColumnTableProps) {
  return (
    <table className="data-table column-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Column')}</th>
          <th scope="col">{say('Holds@@what kind of value a column holds')}</th>
          <th scope="col">{say('Meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, type, says }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{cellTypeWords[type]()}</td>
            <td lang="en">{says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
