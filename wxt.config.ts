import { defineConfig } from "wxt";

/** Where TikTok serves avatars and gift pictures from; nothing else may be fetched by an extension page. */
const PICTURE_HOSTS = [
  "https://*.tiktokcdn.com",
  "https://*.tiktokcdn-us.com",
  "https://*.tiktokcdn-eu.com",
  "https://*.ibyteimg.com",
];

/** Dexie's own build for browsers of today: a seventh smaller than the one for old ones. */
const MODERN_DEXIE = {
  find: /^dexie$/u,
  replacement: "dexie/dist/modern/dexie.mjs",
};

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  manifestVersion: 3,
  vite: () => ({ resolve: { alias: [MODERN_DEXIE] } }),
  manifest: ({ mode }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    minimum_chrome_version: "148",
    incognito: "not_allowed",
    message_serialization: "structured_clone",
    permissions: [
      "storage",
      "unlimitedStorage",
      "sidePanel",
      "scripting",
      "alarms",
      "contextMenus",
      "offscreen",
    ],
    optional_permissions: ["notifications"],
    host_permissions: ["*://*.tiktok.com/*"],
    commands: {
      open_panel: {
        suggested_key: { default: "Alt+Shift+L" },
        description: "__MSG_command_openPanel__",
      },
      toggle_pause: {
        suggested_key: { default: "Alt+Shift+P" },
        description: "__MSG_command_togglePause__",
      },
      mark_moment: {
        suggested_key: { default: "Alt+Shift+M" },
        description: "__MSG_command_markMoment__",
      },
    },
    action: { default_icon: idleIcons() },
    ...(mode === "production" && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self' 'unsafe-inline'",
          "font-src 'self'",
          `img-src 'self' data: blob: ${PICTURE_HOSTS.join(" ")}`,
          "connect-src 'none'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
        ].join("; "),
      },
    }),
  }),
  hooks: {
    "prepare:types"(_wxt, entries) {
      for (const entry of entries)
        if ("path" in entry && entry.path === "types/i18n.d.ts")
          entry.text = withOneSignature(entry.text);
    },
  },
});

/** Of `getMessage` there is a signature for each message and one for all: to look through thousands at every call takes minutes. */
function withOneSignature(types: string): string {
  const body = "export interface WxtI18n extends I18n.Static {";
  const start = types.indexOf(body);
  const last = types.lastIndexOf("getMessage(");
  if (start < 0 || last < start) throw new Error("wxt types messages anew");
  return types.slice(0, start + body.length) + types.slice(last);
}

/** Grey: the worker colours the icon while something is recorded. */
function idleIcons(): Record<string, string> {
  return Object.fromEntries(
    [16, 32, 48, 128].map((size) => [
      String(size),
      `icon/idle-${String(size)}.png`,
    ]),
  );
}
