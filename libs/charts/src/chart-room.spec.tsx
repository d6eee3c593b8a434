import { jest } from '@jest/globals';
import { act, render } from '@testing-library/react';
import { ChartRoom } from './chart-room.tsx';

/** Says what is seen, in place of a browser that lays pages out. */
let see: (isIntersecting: boolean) => void;

class Watch {
  constructor(tell: (seen: readonly { readonly isIntersecting: boolean }[]) => void) {
    see = (isIntersecting) => act(() => tell([{ isIntersecting }]));
  }
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { IntersectionObserver: Watch });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
});

const drawn = () => document.querySelector('.chart-room')?.textContent;
const open = () => void render(<ChartRoom>A curve</ChartRoom>);

it('waits while it is far from what is seen, and is drawn when it comes near', () => {
  open();
  see(false);
  expect(drawn()).toBe('');
  see(true);
  expect(drawn()).toBe('A curve');
});

it.each([
  ['at once for paper', () => dispatchEvent(new Event('beforeprint'))],
  ['after a while, so that nothing is missing on paper', () => jest.advanceTimersByTime(5_000)],
])('is drawn %s', (_, come) => {
  open();
  expect(drawn()).toBe('');
  act(() => void come());
  expect(drawn()).toBe('A curve');
});

it('is drawn at once where a browser cannot tell what is seen', () => {
  Reflect.deleteProperty(globalThis, 'IntersectionObserver');
  open();
  expect(drawn()).toBe('A curve');
});
