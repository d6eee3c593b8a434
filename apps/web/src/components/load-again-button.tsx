import { Button } from '@mantine/core';

/** For a page that has become older than its server. */
export function LoadAgainButton() {
  return <Button onClick={() => window.location.reload()}>Load the page again</Button>;
}
