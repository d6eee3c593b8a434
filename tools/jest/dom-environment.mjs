// jsdom lays nothing out; recharts draws nothing unless its container has a size.
import { TestEnvironment } from 'jest-environment-jsdom';

export default class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { window } = this.dom;
    const box = { x: 0, y: 0, top: 0, left: 0, right: 800, bottom: 400, width: 800, height: 400 };
    window.HTMLElement.prototype.getBoundingClientRect = () => ({ ...box, toJSON: () => box });
    this.global.ResizeObserver = class {
      constructor(callback) {
        this.callback = callback;
      }
      observe(target) {
        this.callback([{ target, contentRect: box }], this);
      }
      unobserve() {}
      disconnect() {}
    };
    // The router encodes addresses with it; jsdom leaves it out.
    Object.assign(this.global, { TextEncoder, TextDecoder });
    window.matchMedia ??= (query) => ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
    });
  }
}
