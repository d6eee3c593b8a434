import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { AddToList } from './add-to-list.tsx';
import type { Business } from './business-details.ts';
import { LawForm } from './law-form.tsx';
import { ModelRow } from './model-row.tsx';
import { readLaw } from './read-law.ts';
import { removalOfLaw } from './removals.ts';
import { RowList } from './row-list.tsx';

/** What the business cannot do otherwise, as hard statements. */
export function LawList({ business: { laws, metrics } }: { business: Business }) {
  return (
    <Section
      title={say('Laws')}
      note={say('What holds in any case, whoever wants what: nobody can promise fewer days than making it takes.')}
    >
      {laws.length === 0 && (
        <p className="quiet">
          {say('No laws yet. With them, targets on different metrics are proven not to go together, and by how much.')}
        </p>
      )}
      <RowList rows={laws} nameOf={({ inWords }) => inWords}>
        {(law) => {
          const typed = readLaw(law.says, metrics);
          return (
            <ModelRow
              key={law.key}
              name={law.inWords}
              removal={removalOfLaw(law)}
              form={(close) => <LawForm metrics={metrics} law={law} onClose={close} />}
            >
              {'words' in typed ? typed.words : law.inWords}
              <p className="quiet">
                <code>{law.says}</code>
              </p>
              {law.because != null && <p className="quiet">{say('Because: {because}', { because: law.because })}</p>}
            </ModelRow>
          );
        }}
      </RowList>
      {metrics.length === 0 ? (
        <p className="quiet">{say('A law ties metrics together, so add metrics first.')}</p>
      ) : (
        <AddToList label={say('Add a law')}>{(close) => <LawForm metrics={metrics} onClose={close} />}</AddToList>
      )}
    </Section>
  );
}
