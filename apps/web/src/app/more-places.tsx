import { say } from '@concord/texts';
import { Menu } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { IconDots } from '../components/icons.ts';

interface MorePlacesProps {
  readonly places: readonly { readonly name: string; readonly to: string }[];
  /** Whether a page is open that is found with one of them. */
  readonly isAround: boolean;
}

/** The places for which a narrow screen has no room side by side; a wide one does not show this. */
export function MorePlaces({ places, isAround }: MorePlacesProps) {
  const { pathname } = useLocation();
  return (
    <Menu position="top-end" withinPortal={false} withInitialFocusPlaceholder={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button
          type="button"
          className="nav-link nav-more"
          data-around={isAround || places.some(({ to }) => pathname.startsWith(to))}
        >
          <IconDots size={18} stroke={1.7} aria-hidden="true" />
          <span>{say('More@@places of the navigation')}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ name, to }) => (
          <Menu.Item key={name} component={Link} to={to}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
