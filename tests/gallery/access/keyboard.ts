import type { Page } from "@playwright/test";

declare global {
  interface Window {
    walk: {
      all: Element[];
      reached: Set<Element>;
      unseen: Element[];
      last: Element | null;
    };
  }
}

const MAX_STEPS = 400;

/** Walks through the page with the Tab key alone: controls that it never reaches, or on which one cannot see that one is. */
export async function keyboardFindings(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(begin);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(lookAtFocus)) return page.evaluate(judge);
  }
  return ["the keyboard never gets out of the page | html"];
}

/** Of several radio buttons that belong together one is enough: arrow keys lead to the others. */
function begin(): void {
  const selector =
    "a[href], button, input, select, textarea, summary, [tabindex]";
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [inert] *") &&
      !(element instanceof HTMLInputElement && element.type === "radio") &&
      !(element instanceof HTMLInputElement && element.type === "hidden") &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  window.walk = { all, reached: new Set(), unseen: [], last: null };
  // From here the next step leads to the first control, wherever the focus was.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

/** Whether the walk is over: it has left the page, or has come back to where it was. */
function lookAtFocus(): boolean {
  const { reached, unseen, last } = window.walk;
  const focused = document.activeElement;
  // Day, month and year of a date are steps of their own within one field.
  if (
    focused === last &&
    focused?.matches("[type=date], [type=datetime-local]")
  )
    return false;
  window.walk.last = focused;
  if (!focused || focused === document.body || reached.has(focused))
    return true;
  reached.add(focused);
  const around = [
    focused,
    focused.nextElementSibling,
    focused.parentElement,
    // The field around what was picked and what is typed.
    focused.closest(".mantine-Input-input"),
    ...((focused as HTMLInputElement).labels ?? []),
  ];
  const isSeen = around.some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    return isOutlined || (element === focused && boxShadow !== "none");
  });
  if (!isSeen) unseen.push(focused);
  return false;
}

function judge(): string[] {
  const { all, reached, unseen } = window.walk;
  const missed = all.filter(
    (element) => element.isConnected && !reached.has(element),
  );
  const lines = [
    ...missed.map((element) => ({ what: "not reached by Tab", element })),
    ...unseen.map((element) => ({ what: "focus cannot be seen", element })),
  ];
  return lines.map(({ what, element }) =>
    [what, element.outerHTML.slice(0, 120), element.textContent].join(" | "),
  );
}
