import { createContext } from 'react';

/**
 * The level of headings of sections: 2 on a page of their own. Within something that has a heading itself they are
 * lower, and no landmarks: a page with several of these would have many of the same name.
 */
export const SectionLevel = createContext<2 | 3>(2);
