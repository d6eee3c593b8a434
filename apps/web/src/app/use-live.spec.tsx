import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { OrganisationsDocument } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { answeringServer } from '../testing/answering-server.ts';
import { renderPage } from '../testing/render-page.tsx';
import { useLive } from './use-live.ts';

/** The far side of the network: streams that tell what a test says. */
class ToldStream {
  static readonly CLOSED = 2;
  static open: ToldStream[] = [];
  onmessage: ((event: { data: string }) => void) | undefined;
  /** Told of meetings. */
  readonly #onMeeting: ((event: { data: string }) => void)[] = [];

  constructor(readonly address: string) {
    ToldStream.open.push(this);
  }

  addEventListener(_type: 'meeting', listener: (event: { data: string }) => void): void {
    this.#onMeeting.push(listener);
  }

  tellOfMeeting(meeting: string, change: number): void {
    this.#onMeeting.forEach((listener) => listener({ data: JSON.stringify({ meeting, change }) }));
  }

  close(): void {
    ToldStream.open = ToldStream.open.filter((stream) => stream !== this);
  }

  tell(revision: number): void {
    this.onmessage?.({ data: JSON.stringify({ organisation: 'one', revision }) });
  }
}

let name = 'Strandheim';
let asked: readonly unknown[];
beforeEach(() => {
  Object.assign(globalThis, { EventSource: ToldStream });
  name = 'Strandheim';
  asked = answeringServer({
    Organisations: () => ({ data: { organisations: [{ key: 'demo', name, asOf: '', asOfFixed: true, revision: 7 }] } }),
  });
});
afterEach(() => Object.defineProperty(document, 'hidden', { value: false, configurable: true }));

function Page() {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(OrganisationsDocument, {});
  const [typed, setTyped] = useState('');
  useLive(organisation, data?.organisations.find(({ key }) => key === organisation)?.revision);
  return (
    <>
      <p>{data?.organisations[0]?.name ?? 'Loading'}</p>
      <input aria-label="Note" value={typed} onChange={({ target }) => setTyped(target.value)} />
    </>
  );
}

const openPage = async (address = '/demo') => {
  renderPage('/:organisation', Page, address);
  await screen.findByText('Strandheim');
};

const showOrHide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  fireEvent(document, new Event('visibilitychange'));
};

it('shows what somebody else has changed, and keeps what is being typed', async () => {
  await openPage();
  expect(ToldStream.open.map(({ address }) => address)).toEqual(['/live/demo']);
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Half a sent' } });
  name = 'Strandheim Cycles';
  ToldStream.open[0]?.tell(8);
  await screen.findByText('Strandheim Cycles');
  expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('Half a sent');
});

it('asks nothing again when it is told what it knows', async () => {
  await openPage();
  ToldStream.open[0]?.tell(7);
  expect(asked).toHaveLength(1);
});

it('asks nothing about the plan again when somebody writes in a meeting', async () => {
  await openPage();
  ToldStream.open[0]?.tellOfMeeting('one', 12);
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toHaveLength(1);
});

it('listens anew as soon as the network is back', async () => {
  await openPage();
  const [before] = ToldStream.open;
  fireEvent(globalThis.window, new Event('online'));
  expect(ToldStream.open).toHaveLength(1);
  expect(ToldStream.open[0]).not.toBe(before);
});

it('follows only while somebody looks, and then hears what it missed', async () => {
  await openPage();
  showOrHide(true);
  expect(ToldStream.open).toEqual([]);
  showOrHide(false);
  name = 'Strandheim Cycles';
  ToldStream.open[0]?.tell(9);
  await screen.findByText('Strandheim Cycles');
});

it('does not follow an organisation that does not exist', async () => {
  await openPage('/nowhere');
  expect(ToldStream.open).toEqual([]);
});
