import { useEffect } from 'react';

/** For an address that the server answers itself: whoever has signed in on the way to it is led there by the browser. */
export function FromServer() {
  useEffect(() => globalThis.location.reload(), []);
  return <div aria-busy="true" />;
}
