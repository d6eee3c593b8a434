import { formatNumber, joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { AddToList } from './add-to-list.tsx';
import type { Business } from './business-details.ts';
import { ModelRow } from './model-row.tsx';
import { removalOfScope } from './removals.ts';
import { ScopeForm } from './scope-form.tsx';

/** The ways to cut the business, so that goals for different parts of it do not get in each other's way. */
export function ScopeList({ business: { scopes } }: { business: Business }) {
  return (
    <Section
      title={say('Scopes')}
      note={say('How the business is cut. Goals for different regions, say, are not in conflict.')}
    >
      {scopes.length === 0 && (
        <p className="quiet">{say('Nothing cuts the business yet: every goal is about all of it.')}</p>
      )}
      <ul className="step-list model-list">
        {scopes.map((scope) => (
          <ModelRow
            key={scope.key}
            name={scope.key}
            removal={removalOfScope(scope)}
            form={(close) => <ScopeForm scope={scope} onClose={close} />}
          >
            {say('By {dimension}', { dimension: scope.key })}
            <p className="quiet">
              {joinNames(
                scope.values.map(({ key, share }) =>
                  say('{value} ({share})', { value: key, share: formatNumber(share) }),
                ),
              )}
            </p>
          </ModelRow>
        ))}
      </ul>
      <AddToList label={say('Add a way to cut the business')}>{(close) => <ScopeForm onClose={close} />}</AddToList>
    </Section>
  );
}
