import { Skeleton } from '@mantine/core';
import { say } from '@concord/texts';

/** Grey cards of given heights in pixels, as tall as what they stand for. */
export function CardSkeleton({ heights }: { heights: readonly number[] }) {
  return (
    <div className="stack">
      <span className="visually-hidden">{say('Loading…')}</span>
      {heights.map((height, index) => (
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </div>
  );
}
