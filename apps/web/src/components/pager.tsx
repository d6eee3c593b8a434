import { Button } from '@mantine/core';
import { say } from '@concord/texts';
import { useFilters } from './use-filters.ts';

/** Steps through a long list; the place in it is in the address. */
export function Pager({ hasNext, next }: { hasNext: boolean; next: string | null }) {
  const { get, set } = useFilters();
  const inside = get('after') !== null;
  if (!hasNext && !inside) return null;
  return (
    <nav className="pager" aria-label={say('Pages')}>
      <Button variant="default" disabled={!inside} onClick={() => set({ after: null })}>
        {say('First page')}
      </Button>
      <Button variant="default" disabled={!hasNext} onClick={() => set({ after: next })}>
        {say('Next page')}
      </Button>
    </nav>
  );
}
