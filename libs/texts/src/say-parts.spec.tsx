/** @jest-environment ../../tools/jest/dom-environment.mjs */
import { render, screen } from '@testing-library/react';
import { addTexts, speak } from './index.ts';
import { Say } from './say-parts.ts';

const SEE = 'See <all>all {count} conflicts</all> of {who}';

test('a text’s tags are drawn by whoever says it, in the order of the language', () => {
  addTexts('de', { [SEE]: '{who}: <all>alle {count} Konflikte</all> ansehen' });
  const page = () => (
    <p>
      <Say text={SEE} count={1200} who={<strong>Sales</strong>} all={(words) => <a href="/conflicts">{words}</a>} />
    </p>
  );
  const { container, rerender } = render(page());
  expect(container.textContent).toBe('See all 1,200 conflicts of Sales'.replace('1,200', '1200'));
  speak(() => 'de');
  rerender(page());
  expect(container.textContent).toBe('Sales: alle 1200 Konflikte ansehen');
  expect(screen.getByRole('link').textContent).toBe('alle 1200 Konflikte');
  speak(() => 'pseudo');
  rerender(page());
  expect(container.textContent).toMatch(/^⟦See all 1200 conflicts of Sales[~ ]+⟧$/);
});
