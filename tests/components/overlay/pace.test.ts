import { expect, test, vi } from "vitest";

import { createPace } from "@/components/overlay/pace";

function frames() {
  const asked: ((now: number) => void)[] = [];
  const request = vi.fn((draw: (now: number) => void) => {
    asked.push(draw);
  });
  const drawAt = (now: number) => asked.shift()?.(now);
  return { request, drawAt };
}

test("everything that moves is drawn in one frame, and then none is asked for", () => {
  const { request, drawAt } = frames();
  const onPace = createPace({ request });
  const drawn: string[] = [];
  onPace((now) => drawn.push(`a${String(now)}`) < 3);
  onPace((now) => drawn.push(`b${String(now)}`) < 0);
  expect(request).toHaveBeenCalledTimes(1);
  drawAt(1);
  expect(drawn).toEqual(["a1", "b1"]);
  drawAt(2);
  expect(drawn).toEqual(["a1", "b1", "a2"]);
  expect(request).toHaveBeenCalledTimes(2);
});

test("what was stopped is not drawn any more", () => {
  const { request, drawAt } = frames();
  const step = vi.fn(() => true);
  const stop = createPace({ request })(step);
  stop();
  drawAt(1);
  expect(step).not.toHaveBeenCalled();
  expect(request).toHaveBeenCalledTimes(1);
});

test("what begins where another was stopped waits for the same frame", () => {
  const { request, drawAt } = frames();
  const onPace = createPace({ request });
  onPace(() => true)();
  const step = vi.fn(() => true);
  onPace(step);
  expect(request).toHaveBeenCalledTimes(1);
  drawAt(1);
  expect(step).toHaveBeenCalledTimes(1);
  expect(request).toHaveBeenCalledTimes(2);
});
