// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { DemoScreen } from "@/components/demo/demo-screen";
import type { Demo, DemoState } from "@/lib/demo/demo";
import { DEMO_LIVE } from "@/lib/demo/demo-live";
import { EMPTY_STAGE } from "@/lib/demo/stage";

import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

/** A demo that only does what it is told to. */
async function showDemo(told: Partial<DemoState> = {}) {
  const around = await surround({});
  let state: DemoState = {
    ...{ phase: "playing", speed: 1, position: 0, stage: EMPTY_STAGE },
    ...told,
  };
  const change = (to: Partial<DemoState>) => {
    state = { ...state, ...to };
  };
  const demo = {
    begin: vi.fn(() => {
      change({ phase: "playing", position: 0 });
      return Promise.resolve();
    }),
    pause: vi.fn(() => {
      change({ phase: "paused" });
    }),
    resume: vi.fn(() => {
      change({ phase: "playing" });
    }),
    setSpeed: vi.fn((speed: number) => {
      change({ speed });
    }),
    ...{ state: () => state, status: () => null, flush: vi.fn() },
  } satisfies Demo;
  renderScreen(<DemoScreen demo={demo} />, temporaryDatabase());
  return { ...around, demo };
}

const button = (name: string) => screen.getByRole("button", { name });

test("it says what it is, and whose live it would be", async () => {
  await showDemo();
  screen.getByRole("heading", { name: "This is a demo: an invented live" });
  screen.getByText("@maple.fox.studio");
  screen.getByText("Demo");
});

test("it pauses, goes on and begins again", async () => {
  const { demo } = await showDemo();
  await userEvent.click(button("Pause the live"));
  screen.getByText("Paused");
  await userEvent.click(button("Play on"));
  expect(demo.resume).toHaveBeenCalledOnce();
  await userEvent.click(button("Start again"));
  expect(demo.begin).toHaveBeenCalledOnce();
});

test("the speed can be chosen", async () => {
  const { demo } = await showDemo();
  await userEvent.click(screen.getByRole("radio", { name: "20×" }));
  expect(demo.setSpeed).toHaveBeenCalledWith(20);
});

test("at its end it can be played again", async () => {
  const position = DEMO_LIVE.durationMs;
  const { demo } = await showDemo({ phase: "ended", position });
  screen.getByText("The live has ended");
  await userEvent.click(button("Play again"));
  expect(demo.begin).toHaveBeenCalledOnce();
  button("Pause the live");
});

test("a name and a comment stand apart from what is around them", async () => {
  const words = { kind: "comment", text: "مرحبا" } as const;
  const lines = [{ id: "1", name: "نهر هادئ", words }];
  await showDemo({ stage: { ...EMPTY_STAGE, lines } });
  expect(screen.getByText("مرحبا").tagName).toBe("BDI");
  expect(screen.getByText("نهر هادئ").tagName).toBe("BDI");
});

test("the panel opens from here", async () => {
  const { openPanel } = await showDemo();
  const open = await screen.findByRole("button", { name: "Open panel" });
  await vi.waitFor(() => {
    expect(open).toHaveProperty("disabled", false);
  });
  await userEvent.click(open);
  expect(openPanel).toHaveBeenCalledWith({ windowId: 3 });
});
