import { say } from '@concord/texts';
import { MetricToRemoveDocument, type ModelCorrectionInput } from '../../graphql/operations.ts';
import { request } from '../../graphql/request.ts';
import { type Business, keyOfEnd } from './business-details.ts';
import type { Removal } from './use-model-change.ts';

/** Takes one thing out, and puts it back as it was. */
export function removal(name: string, away: ModelCorrectionInput, ...back: readonly ModelCorrectionInput[]): Removal {
  return {
    corrections: [away],
    back,
    done: say('“{name}” is removed.', { name }),
    undone: say('“{name}” is there again.', { name }),
  };
}

export function removalOfMetric({ key, controlledBy, ...metric }: Business['metrics'][number]): Removal {
  const { name, unit, better, min, max, customerVisible } = metric;
  const back = { key, name, unit, better, min, max, customerVisible, controlledBy: controlledBy?.key ?? null };
  return {
    ...removal(name, { removeMetric: key }, { addMetric: back }),
    async readBack(organisation) {
      const answer = await request(MetricToRemoveDocument, { organisation, metric: key });
      const readings = answer.organisation?.metric?.readings ?? [];
      return [{ addMetric: { ...back, readings: readings.map(({ on, value }) => ({ on, value })) } }];
    },
  };
}

export function removalOfInfluence(influence: Business['influences'][number], name: string): Removal {
  const { effect, confirmed, because } = influence;
  const ends = { from: influence.from.key, to: keyOfEnd(influence) };
  return removal(name, { removeInfluence: ends }, { influence: { ...ends, effect, confirmed, because } });
}

export function removalOfLaw({ key, says, because, inWords }: Business['laws'][number]): Removal {
  return removal(inWords, { removeLaw: key }, { addLaw: { key, says, because } });
}

export function removalOfFact({ metric, value, mayReach }: Business['facts'][number]): Removal {
  return removal(metric.name, { removeFact: metric.key }, { fact: { metric: metric.key, value, mayReach } });
}

export function removalOfScope({ key, values }: Business['scopes'][number]): Removal {
  const back = { dimension: key, values: values.map((value) => ({ key: value.key, share: value.share })) };
  return removal(key, { removeScope: key }, { scope: back });
}

export function removalOfPerson({ key, name, email, department }: Business['people'][number]): Removal {
  return removal(name, { removePerson: key }, { addPerson: { key, name, email, department: department?.key ?? null } });
}
