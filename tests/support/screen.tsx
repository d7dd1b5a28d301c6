import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { DatabaseProvider } from "@/components/hooks/database-context";
import { App } from "@/components/ui/app";
import { CONSENT_KEY } from "@/lib/protocol/consent";
import type { TabStatus } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

import "./patience";
import { aRelayRow } from "./relay-row";
import messages from "../../public/_locales/en/messages.json";

export interface Surroundings {
  hasConsent?: boolean;
  /** The live's address in the only tab; none without. */
  address?: string;
  /** What the relay in the tab answers; null for none there. */
  status?: Partial<TabStatus> | null;
  /** What the browser says of its storage; plenty without. */
  room?: { usage: number; quota: number };
  /** Whether the icon was pinned. */
  isOnToolbar?: boolean;
}

const COMMANDS = [
  { name: "_execute_action", description: "", shortcut: "" },
  {
    ...{ name: "open_panel", description: "Open the side panel" },
    shortcut: "Alt+Shift+L",
  },
];

/** A browser with at most one live tab; gives what screens asked of it. */
export async function surround({
  hasConsent = true,
  address,
  status = {},
  room = { usage: 40e6, quota: 200e9 },
  isOnToolbar = false,
}: Surroundings) {
  cleanup();
  vi.restoreAllMocks();
  fakeBrowser.reset();
  localStorage.clear();
  if (hasConsent)
    await fakeBrowser.storage.local.set({ [CONSENT_KEY]: { givenAt: 1 } });
  const tab = { id: 7, url: address, active: true, title: "A live" };
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  const tabs = {
    query: vi.fn(() => Promise.resolve(address === undefined ? [] : [tab])),
    create: vi.fn(() => Promise.resolve({})),
    update: vi.fn(() => Promise.resolve({})),
    reload: vi.fn(() => Promise.resolve()),
    sendMessage: vi.fn(() =>
      status
        ? Promise.resolve({
            value: { ...CAPTURING, lastFrameAt: Date.now(), ...status },
          })
        : Promise.reject(new Error("no relay")),
    ),
    onActivated: event,
    onUpdated: event,
    onRemoved: event,
  };
  const askWorker = vi.fn((_: unknown) => Promise.resolve({ value: null }));
  const openOptions = vi.fn(() => Promise.resolve());
  const openPanel = vi.fn((_: unknown) => Promise.resolve());
  Object.assign(fakeBrowser.tabs, tabs);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: askWorker,
    openOptionsPage: openOptions,
    getManifest: () => ({ version: "1.2.3", permissions: ["storage"] }),
    getURL: (path: string) => `chrome-extension://livetap${path}`,
  });
  Object.assign(fakeBrowser.windows, {
    getCurrent: () => Promise.resolve({ id: 3 }),
    update: () => Promise.resolve({}),
  });
  Object.assign(fakeBrowser, {
    sidePanel: { open: openPanel },
    commands: { getAll: () => Promise.resolve(COMMANDS) },
  });
  Object.assign(fakeBrowser.action, {
    getUserSettings: () => Promise.resolve({ isOnToolbar }),
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: message,
    getUILanguage: () => "en",
  });
  const persist = vi.fn(() => Promise.resolve(false));
  giveStorage({
    estimate: () => Promise.resolve(room),
    persisted: () => Promise.resolve(false),
    persist,
  });
  return { tabs, askWorker, openPanel, openOptions, persist };
}

function giveStorage(storage: Partial<StorageManager>): void {
  Object.defineProperty(navigator, "storage", {
    writable: true,
    configurable: true,
    value: storage,
  });
}

const CAPTURING: Omit<TabStatus, "lastFrameAt"> = {
  relay: "relay",
  isHooked: true,
  openSockets: 1,
  socketsSeen: 1,
  pending: 0,
  lastNumber: 1,
  pendingBytes: 0,
  refusal: null,
};

/** The relay of the tab feeds this session. */
export async function feedFrom(
  database: LivetapDatabase,
  session: number,
): Promise<void> {
  await database.relays.put(
    aRelayRow({ relay: CAPTURING.relay, tab: 7, session }),
  );
}

export function renderScreen(children: ReactNode, database: LivetapDatabase) {
  // A virtual list shows only what has a place on the screen, and here nothing has one by itself.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(36);
  const wrapper = ({ children: inner }: { children: ReactNode }) => (
    <App>
      <DatabaseProvider database={database}>{inner}</DatabaseProvider>
    </App>
  );
  return render(children, { wrapper });
}

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

function message(key: string, substitutions: string | string[] = []): string {
  const table: Record<string, Message> = messages;
  const found = table[key];
  if (!found) throw new Error(`no message ${key}`);
  const given = [substitutions].flat();
  return Object.entries(found.placeholders ?? {}).reduce(
    (text, [name, { content }]) =>
      text.replaceAll(
        new RegExp(`\\$${name}\\$`, "giu"),
        () => given[Number(content.slice(1)) - 1] ?? "",
      ),
    found.message,
  );
}
