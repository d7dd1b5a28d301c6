import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

export interface Shortcut {
  name: string;
  /** What it does, as the manifest says it; empty for the browser's own way to press the icon. */
  words: string;
  /** As the browser writes them; empty where it has none. */
  keys: string;
}

/** Every command with the keys it has now, read again whenever the page comes to the front. */
export function useShortcuts(): Shortcut[] | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    let isHere = true;
    const look = () => {
      void browser.commands.getAll().then((commands) => {
        if (isHere) setShortcuts(commands.map(shortcutOf));
      });
    };
    look();
    window.addEventListener("focus", look);
    return () => {
      isHere = false;
      window.removeEventListener("focus", look);
    };
  }, []);
  return shortcuts;
}

/** The browser's own page, as no extension may change keys. */
export function openShortcuts(): Promise<unknown> {
  return browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

function shortcutOf(command: {
  name?: string;
  description?: string;
  shortcut?: string;
}): Shortcut {
  const { name = "", description = "", shortcut = "" } = command;
  return { name, words: description, keys: shortcut };
}
