import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useFilters } from './use-filters.ts';

// Most who see the matrix open no cell of it.
const ComingCellDrawer = lazy(async () => ({ default: (await import('./cell-drawer.tsx')).CellDrawer }));

/** What is behind one cell of the matrix; it stays once it was opened, to close as it should. */
export function CellDrawer(props: ComponentProps<typeof ComingCellDrawer>) {
  const isOpen = useFilters().get('cell') !== null;
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  return (
    wasOpened && (
      <Suspense fallback={null}>
        <ComingCellDrawer {...props} />
      </Suspense>
    )
  );
}
