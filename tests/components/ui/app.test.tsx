// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";

import { App } from "@/components/ui/app";
import { Avatar } from "@/components/ui/avatar";
import { DISPLAY } from "@/lib/model/settings/display";
import { PRIVACY } from "@/lib/model/settings/privacy";
import { changeSetting } from "@/lib/settings/setting";

import { surround } from "../../support/screen";

const PICTURE = "https://p16-sign-va.tiktokcdn.com/a.webp";
const root = document.documentElement;

beforeEach(async () => {
  localStorage.clear();
  await surround({});
});

function show() {
  return render(
    <App>
      <p>A page</p>
      <Avatar name="Maple Fox" picture={PICTURE} size={40} />
    </App>,
  );
}

test("what is chosen on one page is seen on another at once", async () => {
  show();
  await screen.findByText("A page");
  expect(root.dataset.mantineColorScheme).toBe("light");
  await changeSetting(DISPLAY, {
    ...{ scheme: "dark", density: "compact", motion: "reduced" },
    textSize: "largest",
  });
  await waitFor(() => {
    expect(root.dataset).toMatchObject({
      ...{ mantineColorScheme: "dark", density: "compact" },
      motion: "reduced",
    });
  });
  expect(root.style.fontSize).toBe("150%");
});

test("the next page has it from its first moment on", async () => {
  await changeSetting(DISPLAY, { scheme: "dark", textSize: "smaller" });
  show();
  await waitFor(() => {
    expect(root.dataset.mantineColorScheme).toBe("dark");
  });
  cleanup();
  root.removeAttribute("data-mantine-color-scheme");
  root.style.fontSize = "";
  show();
  expect(root.dataset.mantineColorScheme).toBe("dark");
  expect(root.style.fontSize).toBe("87.5%");
});

test("pictures are shown when the setting is known and says so", async () => {
  const { container } = show();
  expect(container.querySelector("img")).toBeNull();
  await waitFor(() => {
    expect(container.querySelector("img")?.src).toBe(PICTURE);
  });
});

test("without pictures initials stand in their place, and nothing is asked for", async () => {
  const { container } = show();
  await waitFor(() => {
    expect(container.querySelector("img")).not.toBeNull();
  });
  await changeSetting(PRIVACY, { hasPictures: false });
  await waitFor(() => {
    expect(container.querySelector("img")).toBeNull();
  });
  screen.getByText("MF");
});
