import fc from 'fast-check';
import type { Block } from './document.ts';
import { hostileDocument } from './testing/hostile.ts';
import { minutes } from './testing/minutes.ts';
import { toHtml, toHtmlPage } from './to-html.ts';

const htmlOf = (...blocks: Block[]) => toHtml({ title: 'T', language: 'en', blocks });

it('sets headings below the title, in their order', () => {
  const headings = Array.from(toHtml(minutes).matchAll(/<(h\d)>([^<]*)/g), ([, tag, text]) => [tag, text]);
  expect(headings.slice(0, 4)).toEqual([
    ['h1', 'Minutes: answer quickly, deliver on time'],
    ['h2', 'What was promised last time'],
    ['h2', 'Decisions'],
    ['h3', '1. Promise 7 days instead of 3'],
  ]);
});

it('says of which column a cell is, and aligns numbers', () => {
  const table = htmlOf({
    kind: 'table',
    caption: 'Hours',
    columns: [{ header: 'Day' }, { header: 'Hours', align: 'end' }],
    rows: [['Mon', '8']],
  });
  expect(table).toContain('<caption>Hours</caption>');
  expect(table).toContain('<th scope="col" class="document-short">Day</th>');
  expect(table).toContain('<td class="document-end document-short">8</td>');
});

it('marks what was struck and what came afterwards as such', () => {
  const runs = [{ kind: 'struck', text: '5' } as const, { kind: 'changed', text: '10' } as const];
  expect(htmlOf({ kind: 'paragraph', runs })).toContain('<p><del>5</del><ins>10</ins></p>');
});

it('gives the numbers of a picture a second time, as a table', () => {
  const figure = htmlOf(...minutes.blocks.filter(({ kind }) => kind === 'bars'));
  expect(figure).toContain('aria-label="The three goals together need 1,310 hours a month; the workshop has 1,000."');
  expect(figure).toMatch(/<td[^>]*>All three<\/td><td[^>]*>1,310\u00A0h<\/td>/);
});

it('says in words what a box to tick says', () => {
  const html = htmlOf({ kind: 'checklist', actions: [{ what: 'Call', due: '2026-12-01', done: false }] });
  expect(html.replace(/<\/td><td[^>]*>/g, ' | ')).toContain('☐ Open | Call |  | 1 December 2026');
});

it('says so where there is nothing', () => {
  expect(htmlOf({ kind: 'list', items: [] })).toContain('None.');
  expect(toHtml({ title: 'T', language: 'de', blocks: [{ kind: 'checklist', actions: [] }] })).toContain('Keine.');
});

it('is a page in its language, with its title', () => {
  const page = toHtmlPage({ title: 'Protokoll & mehr', language: 'de', blocks: [] });
  expect(page).toMatch(/^<!doctype html>\n<html lang="de-DE">/);
  expect(page).toContain('<title>Protokoll &amp; mehr</title>');
  expect(page).toContain('@page { size: A4;');
});

/** Every tag that the library writes, with every attribute. What is typed can be in an attribute, but not end it. */
const OUR_TAGS = new RegExp(
  '</?(?:article|h[1-4]|p|dl|dt|dd|ul|ol|li|table|caption|thead|tbody|tr|th|td|blockquote|footer|div|hr|br|figure|' +
    'figcaption|details|summary|strong|em|del|ins|span|a|svg|rect|text|line)' +
    '(?: (?:class|lang|scope|role|href|rel|aria-label|xmlns|viewBox|[xy][12]?|width|height|fill|stroke|stroke-width|' +
    'stroke-dasharray|font-size|font-weight|text-anchor)="[^"<>]*")* ?/?>',
  'g',
);

it('holds no tag and no attribute that somebody typed', () => {
  fc.assert(
    fc.property(hostileDocument, (document) => {
      const html = toHtml(document);
      expect(html.replace(OUR_TAGS, '')).not.toMatch(/[<>"']/);
      for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^(https?|mailto):/);
    }),
  );
});
