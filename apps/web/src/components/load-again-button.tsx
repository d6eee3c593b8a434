import { Button } from '@mantine/core';
import { say } from '@concord/texts';

/** For a page that has become older than its server. */
export function LoadAgainButton() {
  return <Button onClick={() => window.location.reload()}>{say('Load the page again')}</Button>;
}
