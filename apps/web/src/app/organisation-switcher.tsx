import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { useNavigate } from 'react-router';
import { paths } from './paths.ts';

export interface OrganisationChoice {
  readonly key: string;
  readonly name: string;
  readonly asOf: string;
  readonly asOfFixed: boolean;
}

interface OrganisationSwitcherProps {
  readonly current: string;
  readonly organisations: readonly OrganisationChoice[];
}

/** The organisation's name; with several organisations, a choice between them. */
export function OrganisationSwitcher({ current, organisations }: OrganisationSwitcherProps) {
  const navigate = useNavigate();
  const shown = organisations.find(({ key }) => key === current);
  if (shown === undefined) return <span className="organisation" />;
  const onDay = formatDate(shown.asOf);
  const day = (
    <span className="as-of">
      {shown.asOfFixed ? say('Judged as of {day}', { day: onDay }) : say('Today, {day}', { day: onDay })}
    </span>
  );
  if (organisations.length === 1) {
    return (
      <span className="organisation">
        <strong>{shown.name}</strong>
        {day}
      </span>
    );
  }
  return (
    <span className="organisation">
      <select
        className="organisation-select"
        aria-label={say('Organisation')}
        value={current}
        onChange={({ currentTarget }) => void navigate(addressOf(currentTarget.value))}
      >
        {organisations.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        <option value={NEW}>{say('New organisation')}</option>
      </select>
      {day}
    </span>
  );
}

/** No organisation can have it as its key. */
const NEW = '+';

function addressOf(chosen: string): string {
  return chosen === NEW ? paths.newOrganisation() : paths.overview(chosen);
}
