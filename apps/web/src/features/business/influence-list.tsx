import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import { AddToList } from './add-to-list.tsx';
import { type Business, keyOfEnd } from './business-details.ts';
import { InfluenceForm } from './influence-form.tsx';
import { ModelRow } from './model-row.tsx';
import { removalOfInfluence } from './removals.ts';
import { RowList } from './row-list.tsx';

/** What moves what, as people stated it. */
export function InfluenceList({ business }: { business: Business }) {
  const { influences } = business;
  return (
    <Section
      title={say('What moves what')}
      note={say('When a metric rises by its usual step, another one or what people experience rises (+) or falls (−).')}
    >
      {influences.length === 0 && (
        <p className="quiet">
          {say(
            'Nobody has said yet what moves what. With it, goals on different metrics are compared, which finds most conflicts.',
          )}
        </p>
      )}
      <RowList rows={influences} nameOf={nameOf}>
        {(influence) => (
          <InfluenceRow
            key={`${influence.from.key} ${keyOfEnd(influence)}`}
            business={business}
            influence={influence}
          />
        )}
      </RowList>
      <AddToList label={say('Say what moves what')}>
        {(close) => <InfluenceForm business={business} onClose={close} />}
      </AddToList>
    </Section>
  );
}

function InfluenceRow({ business, influence }: { business: Business; influence: Business['influences'][number] }) {
  const { from, toMetric, toOutcome, effect, confirmed, because } = influence;
  const to = toMetric?.name ?? toOutcome?.statement ?? '';
  const name = nameOf(influence);
  return (
    <ModelRow
      name={name}
      removal={removalOfInfluence(influence, name)}
      form={(close) => <InfluenceForm business={business} influence={influence} onClose={close} />}
    >
      {effect > 0
        ? say('More “{from}” raises “{to}”', { from: from.name, to })
        : say('More “{from}” lowers “{to}”', { from: from.name, to })}{' '}
      <span className="path-effect">{formatSigned(effect)}</span>{' '}
      {!confirmed && <span className="tag">{say('Not confirmed')}</span>}
      <p className="quiet">{because == null ? say('No reason given.') : say('Because: {because}', { because })}</p>
    </ModelRow>
  );
}

function nameOf({ from, toMetric, toOutcome }: Business['influences'][number]): string {
  return say('{from} → {to}', { from: from.name, to: toMetric?.name ?? toOutcome?.statement ?? '' });
}
