import { say } from '@concord/texts';
import { Button, CloseButton, Popover } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useMembership } from '../../../app/session/session-context.ts';
import { SaveViewForm } from './save-view-form.tsx';
import { useSavedViews } from './use-saved-views.ts';
import { viewQuery } from './view-query.ts';

/** Filters of the list under names: opened with a click, and the one on the screen can be kept. */
export function SavedViews() {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width="min(320px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpen(!open)}>
          {say('Saved views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('Saved views')}>
        {open && <SavedViewList onChosen={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function SavedViewList({ onChosen }: { onChosen(): void }) {
  const { organisation = '' } = useParams();
  const { search } = useLocation();
  const person = useMembership(organisation)?.personKey ?? null;
  const { views, save, remove } = useSavedViews(organisation);
  const current = viewQuery(search);
  const problem = views.error ?? remove.error;
  return (
    <div className="saved-views">
      {problem !== null && <p role="alert">{problem.message}</p>}
      {views.isPending && <p aria-busy="true">{say('Looking…')}</p>}
      {views.data?.length === 0 && (
        <p className="quiet">
          {say('None yet. Choose filters, give them a name, and the list is a click away from now on.')}
        </p>
      )}
      {views.data !== undefined && views.data.length > 0 && (
        <ul className="saved-view-list">
          {views.data.map((view) => (
            <li key={view.id}>
              <span>
                <Link
                  to={`?${view.query}`}
                  aria-current={view.query === current ? 'true' : undefined}
                  onClick={onChosen}
                >
                  {view.name}
                </Link>{' '}
                <span className="quiet">{say(view.shared ? 'everybody’s' : 'mine')}</span>
              </span>
              <CloseButton
                aria-label={say('Remove the view “{name}”', { name: view.name })}
                onClick={() => remove.mutate(view)}
              />
            </li>
          ))}
        </ul>
      )}
      <SaveViewForm
        saving={save.isPending}
        refusal={save.error?.message}
        nameless={person === null}
        onSave={(view, done) => save.mutate({ ...view, query: current }, { onSuccess: done })}
      />
    </div>
  );
}
