import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Section } from '../../components/section.tsx';
import type { DataSetPartsFragment } from '../../graphql/operations.ts';
import { ColumnTable } from './column-table.tsx';
import { Downloads } from './downloads.tsx';
import { describeDataSet } from './describe-data-set.ts';
import { sayDataSet, withinSentence } from './say-data-set.ts';

interface DataSetProps {
  readonly dataSet: DataSetPartsFragment;
}

/** One table: what is in it, the files it comes as, and, to unfold, its columns. */
export function DataSetSection({ dataSet: { name, field, says, columns } }: DataSetProps) {
  const title = sayDataSet(name);
  const within = withinSentence(title);
  return (
    <Section
      title={title}
      note={describeDataSet(name) ?? <span lang="en">{says}</span>}
      aside={<Downloads name={name} />}
    >
      <details className="data-columns">
        <summary>
          <Say
            text="{count, plural, one {# column<hidden> of {title}</hidden>} other {# columns<hidden> of {title}</hidden>}}"
            count={columns.length}
            title={within}
            hidden={(words) => <span className="visually-hidden">{words}</span>}
          />
        </summary>
        <ColumnTable caption={say('Columns of {title}', { title: within })} columns={columns} />
        <p className="quiet">
          <Say text="In GraphQL, these rows are {field} of the organisation." field={<code>{field}</code>} />
        </p>
      </details>
    </Section>
  );
}
