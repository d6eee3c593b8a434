import { type ComponentProps, lazy, Suspense } from 'react';

// What floats above a page weighs a sixth of the first view: it comes right behind it, and has its room until then.
const ComingAccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));
const ComingColourSchemeMenu = lazy(async () => ({
  default: (await import('./colour-scheme-menu.tsx')).ColourSchemeMenu,
}));
const ComingUndoNotice = lazy(async () => ({ default: (await import('../components/undo-notice.tsx')).UndoNotice }));
const ComingMorePlaces = lazy(async () => ({ default: (await import('./more-places.tsx')).MorePlaces }));

const room = <span className="menu-room" aria-hidden="true" />;

export function AccountMenu(props: ComponentProps<typeof ComingAccountMenu>) {
  return (
    <Suspense fallback={room}>
      <ComingAccountMenu {...props} />
    </Suspense>
  );
}

export function ColourSchemeMenu() {
  return (
    <Suspense fallback={room}>
      <ComingColourSchemeMenu />
    </Suspense>
  );
}

export function MorePlaces(props: ComponentProps<typeof ComingMorePlaces>) {
  return (
    <Suspense fallback={null}>
      <ComingMorePlaces {...props} />
    </Suspense>
  );
}

/** Its place is there before anybody has done anything that could be undone. */
export function UndoNotice() {
  return (
    <Suspense fallback={null}>
      <ComingUndoNotice />
    </Suspense>
  );
}
