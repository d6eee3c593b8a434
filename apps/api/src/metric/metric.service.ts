import type { Metric, MetricReading } from '@concord/alignment-engine';
import { storeModel } from '@concord/persistence';
import { validatePlan } from '@concord/plan-file';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowed } from '../access/not-allowed.ts';
import { toMetric } from '../business-model/business-model.graphql-types.ts';
import { effectOf } from '../goal/goal-writing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, Written } from '../writing/plan-writer.ts';
import { mayMeasure } from './may-measure.ts';
import { MetricSaved } from './metric.graphql-types.ts';

/** A reading a day for more than five years. */
export const MOST_READINGS = 2_000;

/** What is to become of readings: those of days that are named, or named to be removed; all others stay. */
export interface ReadingsChange {
  readonly set: readonly MetricReading[];
  readonly remove: readonly string[];
}

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
      const readings = changed(metric, change);
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

function changed({ readings = [] }: Metric, { set, remove }: ReadingsChange): MetricReading[] | InvalidInputError {
  const days = new Set(set.map(({ on }) => on));
  if (days.size < set.length) return invalid(say('A day is named twice. Name each day once.'), 'set');
  if (set.some(({ value }) => !Number.isFinite(value))) return invalid(say('A value is no number.'), 'set');
  const gone = new Set(remove);
  const stay = readings.filter(({ on }) => !days.has(on) && !gone.has(on));
  const all = [...stay, ...set.map(({ on, value }) => ({ on, value }))].sort((a, b) => (a.on < b.on ? -1 : 1));
  if (all.length <= MOST_READINGS) return all;
  return invalid(
    say('A metric keeps at most {most} readings, and these would be {count}. Remove old ones first.', {
      most: MOST_READINGS,
      count: all.length,
    }),
    'set',
  );
}

function withReadings({ readings: _, ...metric }: Metric, readings: readonly MetricReading[]): Metric {
  return readings.length === 0 ? metric : { ...metric, readings };
}

function isSame(a: readonly MetricReading[], b: readonly MetricReading[]): boolean {
  return a.length === b.length && a.every(({ on, value }, i) => on === b[i]?.on && value === b[i]?.value);
}
