import { speak } from '@concord/texts';
import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';
import { takeUpLanguage, withTexts } from './speak.ts';

const loadPage = withTexts(['sign-in'], () => import('../features/sign-in/forgotten-page.tsx'));

afterEach(() => {
  localStorage.clear();
  speak(() => 'en');
});

/** As a browser does that has just been opened. */
async function open(language: string) {
  localStorage.setItem('concord.language', language);
  await takeUpLanguage();
  const { Component } = await loadPage();
  renderPage('/sign-in/forgotten', Component, '/sign-in/forgotten', null);
}

it('loads a page with its German for whoever chose German', async () => {
  await open('de');
  screen.getByRole('heading', { level: 1, name: 'Passwort vergessen?' });
  screen.getByRole('link', { name: 'Zurück zur Anmeldung' });
  // Of what every page says.
  screen.getByRole('group', { name: 'Sprache' });
  expect(document.documentElement.lang).toBe('de-DE');
});

it('speaks English to everybody else', async () => {
  await open('en');
  screen.getByRole('heading', { level: 1, name: 'Forgotten your password?' });
  expect(document.documentElement).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
});

it('marks all that is translated, and reads from the right, for tests that ask for it', async () => {
  localStorage.setItem('concord.direction', 'rtl');
  await open('pseudo');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^⟦Forgotten your password\?~+⟧$/);
  expect(document.documentElement.dir).toBe('rtl');
});
