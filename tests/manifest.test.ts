import { expect, test } from "vitest";

import config from "../wxt.config";

async function shippedManifest() {
  const { manifest } = config;
  if (typeof manifest !== "function") return manifest;
  return manifest({
    mode: "production",
    command: "build",
    browser: "chrome",
    manifestVersion: 3,
  });
}

test("the extension asks for these permissions and no others", async () => {
  const manifest = await shippedManifest();
  expect(manifest?.permissions).toEqual([
    "storage",
    "unlimitedStorage",
    "sidePanel",
    "scripting",
    "alarms",
    "contextMenus",
    // Sounds and voice of alerts: a worker has neither.
    "offscreen",
  ]);
  // Asked for by the switch of its own that needs it.
  expect(manifest?.optional_permissions).toEqual(["notifications"]);
  expect(manifest?.host_permissions).toEqual(["*://*.tiktok.com/*"]);
  expect(manifest).not.toHaveProperty("optional_host_permissions");
  expect(manifest).not.toHaveProperty("externally_connectable");
  expect(manifest).not.toHaveProperty("web_accessible_resources");
});

test("its pages load nothing but their own files and TikTok's pictures", async () => {
  const manifest = await shippedManifest();
  const policy = manifest?.content_security_policy?.extension_pages ?? "";
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob: https://*.tiktokcdn.com https://*.tiktokcdn-us.com https://*.tiktokcdn-eu.com https://*.ibyteimg.com",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test("frames cross as bytes, which needs this version and is not for private windows", async () => {
  expect(await shippedManifest()).toMatchObject({
    minimum_chrome_version: "148",
    message_serialization: "structured_clone",
    incognito: "not_allowed",
  });
});

test("its keys open the panel, pause a live and mark a moment, and its icon is grey at first", async () => {
  expect(await shippedManifest()).toMatchObject({
    commands: {
      open_panel: { suggested_key: { default: "Alt+Shift+L" } },
      toggle_pause: { suggested_key: { default: "Alt+Shift+P" } },
      mark_moment: { suggested_key: { default: "Alt+Shift+M" } },
    },
    action: { default_icon: { 16: "icon/idle-16.png" } },
  });
});
