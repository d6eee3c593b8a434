import type { Metric, MetricReading } from '@concord/alignment-engine';
import { storeModel } from '@concord/persistence';
import { validatePlan } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowed } from '../access/not-allowed.ts';
import { toMetric } from '../business-model/business-model.graphql-types.ts';
import { effectOf } from '../goal/goal-writing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, Written } from '../writing/plan-writer.ts';
import { changedReadings, type ReadingsChange } from './changed-readings.ts';
import { mayMeasure } from './may-measure.ts';
import { MetricSaved } from './metric.graphql-types.ts';

/** Keeps what metrics were. */
@Injectable()
export class MetricService {
  constructor(private readonly writer: PlanWriter) {}

  /** All of it is written, or nothing is. Taking it back is another change: the readings that were there, set again. */
  async changeReadings(
    organisation: string,
    key: string,
    change: ReadingsChange,
    context: RequestContext,
  ): Promise<MetricSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, context, async (writing) => {
      const { before, standing, manager } = writing;
      const metric = before.metrics.get(key);
      if (!metric)
        return new NotFoundError(
          say('There is no metric "{key}". It may have been removed; reload the page.', { key }),
        );
      const { controlledBy } = metric;
      if (!mayMeasure(standing, controlledBy))
        return notAllowed(context.principal, 'contribute', before.departments.get(controlledBy ?? '')?.name);
      const readings = changedReadings(metric.readings ?? [], change);
      if (readings instanceof InvalidInputError) return readings;
      if (isSame(metric.readings ?? [], readings)) return unwritten(writing);
      const metrics = before.model.metrics.map((one) => (one === metric ? withReadings(metric, readings) : one));
      const model = { ...before.model, metrics };
      const own = `metrics[${before.model.metrics.indexOf(metric)}].readings`;
      const problems = validatePlan({ ...model, goals: [] }).filter(({ path }) => path.startsWith(own));
      if (problems.length > 0)
        return new InvalidInputError(problems.map(({ path, message }) => ({ path: path.slice(own.length), message })));
      const revision = await writing.raise({
        kind: 'model',
        summary: () => say('Changed readings of “{name}”', { name: metric.name }),
      });
      await storeModel(manager, writing.organisation.organisationId, model);
      return new PlanWrite(revision, [{ kind: 'model', model }]);
    });
    if (!(written instanceof Written)) return written;
    return new MetricSaved(toMetric(written.reader, must(written.after.metrics, key)), effectOf(written));
  }
}

function withReadings({ readings: _, ...metric }: Metric, readings: readonly MetricReading[]): Metric {
  return readings.length === 0 ? metric : { ...metric, readings };
}

function isSame(a: readonly MetricReading[], b: readonly MetricReading[]): boolean {
  return a.length === b.length && a.every(({ on, value }, i) => on === b[i]?.on && value === b[i]?.value);
}
