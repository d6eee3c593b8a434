import { say } from '@concord/texts';
import { useRouteError } from 'react-router';
import { LoadAgainButton } from '../components/load-again-button.tsx';
import { StatePanel } from '../components/state-panel.tsx';

/** The last net: a page whose code failed, or could not be loaded after an update of the server. */
export function BrokenPage() {
  const error = useRouteError();
  const reason = error instanceof Error ? error.message : say('Unknown reason');
  return (
    <div className="page">
      <title>{`${say('Something went wrong')} · Concord`}</title>
      <StatePanel tone="error" title={say('This page could not be shown')} action={<LoadAgainButton />}>
        {say('Loading it again usually helps, above all after Concord was updated. The reason given: {reason}', {
          reason,
        })}
      </StatePanel>
    </div>
  );
}
