// @vitest-environment happy-dom
import { fireEvent, render } from "@testing-library/react";
import { expect, test } from "vitest";

import { Avatar } from "@/components/ui/avatar";
import "@/tests/support/patience";

const PICTURE = "https://p16-sign-va.tiktokcdn.com/a.webp";

test("a picture is asked for without telling from where", () => {
  const { container } = render(
    <Avatar name="Maple Fox" picture={PICTURE} size={40} />,
  );
  const picture = container.querySelector("img");
  expect(picture?.getAttribute("referrerpolicy")).toBe("no-referrer");
});

test("a picture that fails becomes initials of the same size", () => {
  const { container } = render(
    <Avatar name="Maple Fox" picture={PICTURE} size={40} />,
  );
  const picture = container.querySelector("img");
  if (picture) fireEvent.error(picture);
  expect(container.querySelector("img")).toBeNull();
  expect(container.textContent).toBe("MF");
  expect(container.querySelector("span")?.style.width).toBe("40px");
});

test("a picture from elsewhere is not asked for", () => {
  const { container } = render(
    <Avatar name="Maple Fox" picture="https://example.org/a.png" size={40} />,
  );
  expect(container.querySelector("img")).toBeNull();
});
