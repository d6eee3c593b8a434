import type { Document } from '../document.ts';

/** Minutes with a block of every kind, as somebody would really write them. */
export const minutes: Document = {
  title: 'Minutes: answer quickly, deliver on time',
  subtitle: 'Planning meeting of sales, manufacturing and service',
  author: 'Ada Quist',
  language: 'en',
  facts: [
    { label: 'When', value: 'Monday 23 November 2026, 10:00 to 10:45' },
    { label: 'Where', value: ['Room 2, ', { kind: 'link', text: 'or here', address: 'https://example.com/room' }] },
    { label: 'Chair', value: 'Ada Quist' },
    { label: 'Present', value: 'Bo Lindqvist, Çelik Aydın, Jürgen Groß, Zoë O’Hara' },
  ],
  blocks: [
    { kind: 'heading', level: 1, text: 'What was promised last time' },
    {
      kind: 'checklist',
      actions: [
        { what: 'Show the day of delivery in the order’s mail', owner: 'Bo Lindqvist', due: '2026-11-13', done: true },
        {
          what: 'Ask ten dealers what they would rather have: an answer within the hour, or the day kept',
          owner: 'Zoë O’Hara',
          due: '2026-11-20',
          done: false,
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'Decisions' },
    { kind: 'heading', level: 2, text: '1. Promise 7 days instead of 3' },
    { kind: 'quote', text: 'I don’t mind waiting. I mind not knowing.', by: 'a dealer in Kiel, input of 12 November' },
    {
      kind: 'paragraph',
      runs: [
        'Sales wants orders confirmed within ',
        { kind: 'strong', text: '3 days' },
        '; manufacturing needs ',
        { kind: 'strong', text: '7' },
        ' to deliver 95 % of them on the day. Both serve ',
        { kind: 'emphasis', text: 'The order arrives when we said' },
        ', which matters most to dealers (0.4 of 1). See ',
        { kind: 'link', text: 'the conflict', address: 'https://example.com/conflicts/7' },
        '. ',
        { kind: 'muted', text: 'Found on 2 November, open for 21 days.' },
      ],
    },
    {
      kind: 'bars',
      title: 'Three goals need 1,310 hours a month of the 1,000 that there are',
      unit: 'h',
      bars: [
        { label: 'Answer every dealer within the hour', value: 520 },
        { label: 'Deliver 95 % on the promised day', value: 610.5 },
        { label: 'Repair within two days', value: 179.5 },
        { label: 'All three', value: 1310 },
      ],
      limit: { label: 'There are', value: 1000 },
      alternative: 'The three goals together need 1,310 hours a month; the workshop has 1,000.',
    },
    {
      kind: 'table',
      caption: 'What each option does',
      columns: [
        { header: 'Option' },
        { header: 'What it means' },
        { header: 'Alignment', align: 'end' },
        { header: 'Opens', align: 'end' },
        { header: 'Closes', align: 'end' },
      ],
      rows: [
        [[{ kind: 'strong', text: 'Promise 7 days' }], 'Sales tells the day at once, and keeps it', '0.81', '0', '3'],
        ['Two more fitters', 'From March, 9,400 € a month', '0.86', '1', '4'],
        ['Accept it', 'Until June, with at most 10 % late', '0.64', '0', '1'],
      ],
    },
    { kind: 'callout', tone: 'note', runs: 'Decided: promise 7 days, from 1 December. Review on 1 March 2027.' },
    {
      kind: 'callout',
      tone: 'warning',
      runs: ['Finance was not there. ', { kind: 'strong', text: 'Jürgen Groß' }, ' tells them before Friday.'],
    },
    { kind: 'heading', level: 3, text: 'Why' },
    {
      kind: 'list',
      items: [
        'A day that is kept is worth more to dealers than an early one that is not.',
        {
          runs: 'What was assumed, and does not hold any more:',
          numbered: true,
          items: ['Dealers leave after three days.', 'The plant in Malmö cannot work on Saturdays.'],
        },
        ['The limit is ', { kind: 'struck', text: '5 %' }, ' ', { kind: 'changed', text: '10 %' }, ' late.'],
      ],
    },
    { kind: 'heading', level: 1, text: 'Parked' },
    { kind: 'list', numbered: true, items: ['Opening hours on Sundays', 'Who answers for spare parts'] },
    { kind: 'heading', level: 1, text: 'Input that nobody has answered' },
    { kind: 'list', items: [], empty: 'All input has been answered.' },
  ],
};
