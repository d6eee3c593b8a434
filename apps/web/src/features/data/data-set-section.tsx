import { useParams } from 'react-router';
import { Section } from '../../components/section.tsx';
import type { DataSetPartsFragment } from '../../graphql/operations.ts';
import { ColumnTable } from './column-table.tsx';
import { exportAddress, exportFormats } from './export-address.ts';
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

/** Plain links: the browser shows how far it is, and writes to the disk what it need not keep in memory. */
function Downloads({ name }: { name: string }) {
  const { organisation = '' } = useParams();
  return (
    <div className="data-downloads">
      {exportFormats.map(([format, called]) => (
        <a
          key={format}
          className="button-link"
          href={exportAddress(organisation, name, format)}
          download
          aria-label={`Download ${sayDataSet(name).toLowerCase()} as ${called}`}
        >
          {called}
        </a>
      ))}
    </div>
  );
}
