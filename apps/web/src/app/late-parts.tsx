import { type ComponentProps, lazy } from 'react';
import { Behind } from '../components/behind.tsx';

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
    <Behind room={room}>
      <ComingAccountMenu {...props} />
    </Behind>
  );
}

export function ColourSchemeMenu() {
  return (
    <Behind room={room}>
      <ComingColourSchemeMenu />
    </Behind>
  );
}

export function MorePlaces(props: ComponentProps<typeof ComingMorePlaces>) {
  return (
    <Behind>
      <ComingMorePlaces {...props} />
    </Behind>
  );
}

/** Its place is there before anybody has done anything that could be undone. */
export function UndoNotice() {
  return (
    <Behind>
      <ComingUndoNotice />
    </Behind>
  );
}
