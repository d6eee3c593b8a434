import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveFile } from '../../components/save-file.ts';
import { Section } from '../../components/section.tsx';
import { OwnDataDocument } from '../../graphql/operations.ts';
import { request } from '../../graphql/request.ts';
import type { PartProps } from './account-page.tsx';

/** Everything that is kept about somebody, as a file. */
export function DownloadData({ onNotice }: Pick<PartProps, 'onNotice'>) {
  const download = useMutation({
    mutationFn: () => request(OwnDataDocument, {}),
    onSuccess: ({ account }) => {
      if (account == null) return;
      saveFile(toReadable(account.data), 'concord-about-me.json', 'application/json');
      onNotice({
        tone: 'done',
        text: say('The file {name} holds everything that is kept about you.', { name: 'concord-about-me.json' }),
      });
    },
    onError: ({ message }) => onNotice({ tone: 'error', text: message }),
  });
  return (
    <Section
      title={say('What is kept about you')}
      note={say(
        'Your account, where you belong and are signed in, and what you did, with the times: ' +
          'one file that people and programs can read.',
      )}
    >
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
        {say('Download everything')}
      </Button>
    </Section>
  );
}

/** @param json as the API gives it: on one line */
function toReadable(json: string): string {
  return `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
}
