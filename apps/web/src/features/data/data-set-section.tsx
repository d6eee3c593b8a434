import { Section } from '../../components/section.tsx';
import type { DataSetPartsFragment } from '../../graphql/operations.ts';
import { ColumnTable } from './column-table.tsx';
import { Downloads } from './downloads.tsx';
import { sayDataSet } from './say-data-set.ts';

interface DataSetProps {
  readonly dataSet: DataSetPartsFragment;
}

/** One table: what is in it, the files it comes as, and, to unfold, its columns. */
export function DataSetSection({ dataSet: { name, field, says, columns } }: DataSetProps) {
  const title = sayDataSet(name);
  return (
    <Section title={title} note={says} aside={<Downloads name={name} />}>
      <details className="data-columns">
        <summary>
          {columns.length === 1 ? '1 column' : `${columns.length} columns`}
          <span className="visually-hidden">{` of ${title.toLowerCase()}`}</span>
        </summary>
        <ColumnTable caption={`Columns of ${title.toLowerCase()}`} columns={columns} />
        <p className="quiet">
          In GraphQL, these rows are <code>{field}</code> of the organisation.
        </p>
      </details>
    </Section>
  );
}
