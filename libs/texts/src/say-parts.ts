import { createElement, Fragment, type ReactNode } from 'react';
import { marksAround, messageOf } from './message.ts';

/** What draws the words between a text's tags. */
type Around = (words: ReactNode) => ReactNode;

type SayProps = { readonly text: string } & Readonly<Record<string, ReactNode | Date | Around>>;

/**
 * A text in the current language with parts that are more than text: each tag in it is drawn by the property of
 * its name, and a value may be an element.
 *
 * @example
 * <Say text="See <all>all {count} conflicts</all>" count={12} all={(words) => <Link to="/conflicts">{words}</Link>} />
 */
export function Say({ text, ...values }: SayProps) {
  const drawn = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function' ? inside(value) : value,
  ]);
  const said: ReactNode | ReactNode[] = messageOf(text).format(Object.fromEntries(drawn));
  const marks = marksAround(text.length);
  return together([marks?.[0], ...(Array.isArray(said) ? said : [said]), marks?.[1]]);
}

function inside(draw: Around): (words: ReactNode[]) => ReactNode {
  return (words) => draw(together(words));
}

/** The parts of a sentence stay where they are: they need no keys. */
function together(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
