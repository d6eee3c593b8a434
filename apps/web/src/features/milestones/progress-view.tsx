import { BulletBars } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { inSentence } from '../../components/say-target.ts';
import { ProgressTag } from '../../components/tags.tsx';
import { useChartView } from '../../components/use-chart-view.ts';
import { progressWords } from '../../components/words.ts';
import type { RoadmapRowPartsFragment } from '../../graphql/operations.ts';
import { sayBullets, sayCovered } from './say-covered.ts';

interface ProgressViewProps {
  readonly rows: readonly RoadmapRowPartsFragment[];
  readonly total: number;
}

/** Each goal's way to its committed and its stretch target; how it stands by the numbers and by its owner's word. */
export function ProgressView({ rows, total }: ProgressViewProps) {
  const { organisation = '' } = useParams();
  const chartView = useChartView('bullets');
  return (
    <BulletBars
      title={sayBullets(
        rows.map(({ goal }) => goal.progress),
        total,
      )}
      rows={rows.map(({ goal: { key, title, metric, progress }, groupName }) => ({
        key,
        title,
        group: groupName,
        ...progress,
        says: sayCovered(progress, metric?.unit ?? ''),
        computed: progressWords[progress.status],
        stated: progress.statedStatus == null ? '–' : progressWords[progress.statedStatus],
      }))}
      renderTitle={({ key, title }) => <Link to={paths.goal(organisation, key)}>{title}</Link>}
      renderStanding={({ status, statedStatus, stated, statedDiffers }) => (
        <>
          <ProgressTag status={status} />
          {statedStatus != null && (
            <span className={statedDiffers ? 'stated-differs' : 'quiet'}>
              {statedDiffers
                ? say('But the owner says: {stated}', { stated: inSentence(stated) })
                : say('Owner: {stated}', { stated: inSentence(stated) })}
            </span>
          )}
        </>
      )}
      {...chartView}
    />
  );
}
