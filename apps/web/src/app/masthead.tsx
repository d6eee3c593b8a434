import { say } from '@concord/texts';
import {
  IconBuildingCommunity,
  IconBulb,
  IconCalendarEvent,
  IconFlag,
  IconHeartHandshake,
  IconLayoutDashboard,
  IconScale,
  IconTable,
  IconTarget,
} from '../components/icons.ts';
import { FindButton } from '../features/find/find-button.tsx';
import { WaitingLink } from '../features/waiting/waiting-link.tsx';
import { Link, NavLink, useLocation } from 'react-router';
import { AccountMenu, ColourSchemeMenu, MorePlaces } from './late-parts.tsx';
import { OrganisationSwitcher, type OrganisationChoice } from './organisation-switcher.tsx';
import { paths } from './paths.ts';

interface MastheadProps {
  readonly organisation: string;
  readonly organisations: readonly OrganisationChoice[];
}

/** On a narrow screen, what is minor stands behind “More”. */
const places = [
  { name: () => say('Overview'), to: paths.overview, Icon: IconLayoutDashboard, end: true, isMinor: false },
  { name: () => say('Goals'), to: paths.goals, Icon: IconTarget, end: false, isMinor: false },
  { name: () => say('Milestones'), to: paths.milestones, Icon: IconFlag, end: false, isMinor: true },
  { name: () => say('Conflicts'), to: paths.conflicts, Icon: IconScale, end: false, isMinor: false },
  {
    name: () => say('Meetings@@in the navigation, where soft hyphens help'),
    to: paths.meetings,
    Icon: IconCalendarEvent,
    end: false,
    isMinor: false,
  },
  { name: () => say('Worth knowing'), to: paths.advice, Icon: IconBulb, end: false, isMinor: true },
  {
    name: () => say('Outcomes@@in the navigation, where soft hyphens help'),
    to: paths.outcomes,
    Icon: IconHeartHandshake,
    end: false,
    isMinor: false,
  },
  { name: () => say('Departments'), to: paths.departments, Icon: IconBuildingCommunity, end: false, isMinor: true },
  { name: () => say('Data'), to: paths.data, Icon: IconTable, end: false, isMinor: true },
] as const;

/**
 * Pages that have no place of their own: the plan is all of it, decisions are about conflicts, capacities bound what can be reached, authority
 * is a department's, and promises, whom outcomes are for, workshops and how the business works are about outcomes.
 */
const foundWith = [
  { page: paths.plan, place: paths.overview },
  { page: paths.decisions, place: paths.conflicts },
  { page: paths.capacities, place: paths.milestones },
  { page: paths.frontLine, place: paths.departments },
  { page: paths.promises, place: paths.outcomes },
  { page: paths.segments, place: paths.outcomes },
  { page: paths.workshops, place: paths.outcomes },
  { page: paths.business, place: paths.outcomes },
] as const;

/** Pages that are found by their name, and not in the navigation. */
const others = [
  { name: () => say('The plan as one document'), to: paths.plan },
  { name: () => say('Decisions'), to: paths.decisions },
  { name: () => say('Waiting for me'), to: paths.waiting },
  { name: () => say('Capacities'), to: paths.capacities },
  { name: () => say('How the business works'), to: paths.business },
  { name: () => say('Promises'), to: paths.promises },
  { name: () => say('For whom'), to: paths.segments },
  { name: () => say('Workshops'), to: paths.workshops },
  { name: () => say('What the front line may do'), to: paths.frontLine },
  { name: () => say('Write a new goal'), to: paths.newGoal },
  { name: () => say('Administration'), to: paths.administration },
] as const;

const SOFT_HYPHEN = '\u00ad';

/** As the finder knows them. */
const pagesOf = (organisation: string) => [
  ...[...places, ...others].map(({ name, to }) => ({ name: name().replaceAll(SOFT_HYPHEN, ''), to: to(organisation) })),
  { name: say('Your account'), to: paths.account() },
];

const minor = places.filter(({ isMinor }) => isMinor);

export function Masthead({ organisation, organisations }: MastheadProps) {
  const { pathname } = useLocation();
  const lookedAt = foundWith.find(({ page }) => pathname.startsWith(page(organisation)))?.place;
  return (
    <header className="masthead">
      <div className="masthead-row">
        <Link to={paths.overview(organisation)} className="brand">
          <img src="/icon.svg" alt="" width="26" height="26" />
          <span>Concord</span>
        </Link>
        <OrganisationSwitcher current={organisation} organisations={organisations} />
        <nav className="main-nav" aria-label={say('Main@@the navigation of all pages')}>
          {places.map(({ name, to, Icon, end, isMinor }) => (
            <NavLink
              key={to(organisation)}
              to={to(organisation)}
              end={end}
              className="nav-link"
              data-around={to === lookedAt}
              data-minor={isMinor}
            >
              <Icon size={18} stroke={1.7} aria-hidden="true" />
              <span>{name()}</span>
            </NavLink>
          ))}
          <MorePlaces
            places={[...minor, others[0]].map(({ name, to }) => ({ name: name(), to: to(organisation) }))}
            isAround={minor.some(({ to }) => to === lookedAt)}
          />
        </nav>
        <FindButton organisation={organisation} pages={pagesOf(organisation)} />
        <WaitingLink organisation={organisation} />
        <ColourSchemeMenu />
        <AccountMenu organisation={organisation} />
      </div>
    </header>
  );
}
