/**
 * Keeps what somebody writes about an organisation as long as the tab is open, so that it is there after loading the
 * page again, and not for whoever uses the browser next.
 *
 * @param organisation its key
 */
export function keptInThisTab(organisation: string) {
  const name = (key: string) => `explorer ${organisation} ${key}`;
  const ours = () => Object.keys(sessionStorage).filter((key) => key.startsWith(name('')));
  return {
    getItem: (key: string) => sessionStorage.getItem(name(key)),
    setItem: (key: string, value: string) => sessionStorage.setItem(name(key), value),
    removeItem: (key: string) => sessionStorage.removeItem(name(key)),
    clear: () => ours().forEach((key) => sessionStorage.removeItem(key)),
    get length() {
      return ours().length;
    },
  };
}
