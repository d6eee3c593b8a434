import { nextOf, previousOf } from './neighbours.ts';
import type { Room } from './room-details.ts';

/** An agenda by the states of its items; each is called by its place. */
const agendaOf = (...states: Room['agenda'][number]['state'][]) =>
  ({ agenda: states.map((state, i) => ({ id: String(i), state })) }) as unknown as Pick<Room, 'agenda'>;

it('goes on with the next that is still to come, past what is done, parked, moved or taken off', () => {
  const room = agendaOf('CURRENT', 'DONE', 'PARKED', 'MOVED', 'REMOVED', 'OPEN');
  expect(nextOf(room, { id: '0' })?.id).toBe('5');
});

it('comes back at the end to what was passed over', () => {
  expect(nextOf(agendaOf('OPEN', 'DONE', 'CURRENT'), { id: '2' })?.id).toBe('0');
});

it('has nothing next when everything was talked about', () => {
  expect(nextOf(agendaOf('DONE', 'CURRENT'), { id: '1' })).toBeUndefined();
});

it('begins at the first where nothing is up', () => {
  expect(nextOf(agendaOf('OPEN', 'OPEN'), undefined)?.id).toBe('0');
});

it('goes back to what is done or parked too, but not to what is talked about elsewhere', () => {
  expect(previousOf(agendaOf('DONE', 'MOVED', 'CURRENT'), { id: '2' })?.id).toBe('0');
  expect(previousOf(agendaOf('CURRENT', 'OPEN'), { id: '0' })).toBeUndefined();
});
