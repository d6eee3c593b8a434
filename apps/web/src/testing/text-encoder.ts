// react-router needs TextEncoder when it is loaded, and jsdom has none. Import this before anything that routes.
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
