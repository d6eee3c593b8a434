import { say } from '@concord/texts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useConnected } from '../../graphql/connection.ts';
import { RoomDocument } from '../../graphql/operations.ts';

/** Says when the server is out of reach, and reads what was missed as soon as it is back. */
export function ConnectionNote() {
  const client = useQueryClient();
  const isConnected = useConnected();
  const wasConnected = useRef(isConnected);
  useEffect(() => {
    if (isConnected && !wasConnected.current) void client.invalidateQueries({ queryKey: [RoomDocument.hash] });
    wasConnected.current = isConnected;
  }, [client, isConnected]);
  return (
    <div role="status">
      {!isConnected && (
        <p className="room-note" data-tone="lost">
          {say(
            'You are not connected: what others do is not shown here. You can go on writing; this page catches up by ' +
              'itself as soon as the network is back.',
          )}
        </p>
      )}
    </div>
  );
}
