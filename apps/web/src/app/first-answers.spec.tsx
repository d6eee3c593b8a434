import { act, render } from '@testing-library/react';
import { OrganisationsDocument } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { answeringServer } from '../testing/answering-server.ts';
import { takeFirstAnswers } from './first-answers.ts';
import { Providers } from './providers.tsx';
import { createQueryClient } from './query-client.ts';
import { useSomebody } from './session/session-context.ts';
import { SessionProvider } from './session/session-provider.tsx';

const brought = {
  somebody: { somebody: { name: 'Ada', email: 'ada@example.com', isDemo: false, memberships: [] } },
  answers: { [`${OrganisationsDocument.hash} {}`]: { organisations: [{ key: 'works', name: 'Bicycle Works' }] } },
};
const onPage = (told: object) =>
  (document.body.innerHTML = `<script type="application/json" id="first-answers">${JSON.stringify(told)}</script>`);

/** What a page shows the first time that it is drawn, and what it asks for. */
async function firstDrawing() {
  const asked = answeringServer({});
  const first = takeFirstAnswers();
  const drawn: string[] = [];
  const Page = () => {
    const { data } = useQuestion(OrganisationsDocument, {});
    drawn.push(`${useSomebody()?.name ?? 'Somebody'} at ${data?.organisations[0]?.name ?? 'a place'}`);
    return null;
  };
  await act(async () =>
    render(
      <Providers client={createQueryClient(first)}>
        <SessionProvider first={first?.somebody}>
          <Page />
        </SessionProvider>
      </Providers>,
    ),
  );
  return { drawn: drawn[0], asked: asked.map(({ operation }) => operation) };
}

it('has what came with the page when it is drawn first', async () => {
  onPage(brought);
  expect(await firstDrawing()).toEqual({ drawn: 'Ada at Bicycle Works', asked: [] });
});

it('takes it once, and does without where nothing came', async () => {
  onPage(brought);
  expect(takeFirstAnswers()?.somebody?.name).toBe('Ada');
  expect(takeFirstAnswers()).toBeUndefined();
  expect((await firstDrawing()).drawn).toBe('Somebody at a place');
});

it('knows that nobody is signed in', () => {
  onPage({ somebody: { somebody: null }, answers: {} });
  expect(takeFirstAnswers()).toEqual({ somebody: null, answers: [] });
});
