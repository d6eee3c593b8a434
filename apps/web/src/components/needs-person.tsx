import { Button } from '@mantine/core';
import { showPersonChoice } from '../app/person-choice-state.ts';

/** Beside a step that the record ascribes to somebody: says that it needs a name, and opens the list of people. */
export function NeedsPerson({ to }: { to: string }) {
  return (
    <p className="needs-person">
      <span>Say who you are {to}: the record names who took the step.</span>
      <Button variant="default" size="xs" onClick={() => showPersonChoice(true)}>
        Say who you are
      </Button>
    </p>
  );
}
