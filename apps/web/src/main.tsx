import './styles/index.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { takeFirstAnswers } from './app/first-answers.ts';
import { Providers } from './app/providers.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createRouter } from './app/router.tsx';
import { SessionProvider } from './app/session/session-provider.tsx';
import { takeUpLanguage } from './language/speak.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html must hold an element with the id "root".');

await takeUpLanguage();
const first = takeFirstAnswers();
// Drawn in small steps: a hand that is faster than the page is heard between them.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers client={createQueryClient(first)}>
        <SessionProvider first={first?.somebody}>
          <RouterProvider router={createRouter()} />
        </SessionProvider>
      </Providers>
    </StrictMode>,
  ),
);
