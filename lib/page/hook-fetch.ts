import { isCandidate } from "./address";
import type { Post } from "./line";
import { cloneOf, getterOf, readBody } from "./natives";
import type { Patches } from "./patch";
import { tellAnswer } from "./tell-answer";

export interface FetchWindow {
  fetch: typeof fetch;
  Response: { prototype: Response };
}

/**
 * Our handler is on the promise before the page's, so the clone is made before the page reads. Only candidates get one: a
 * promise that we handle would no longer count as unhandled when it fails.
 */
export function hookFetch(
  window: FetchWindow,
  { tap }: Patches,
  post: Post,
): void {
  const addressOf = getterOf(window.Response.prototype, "url");
  tap(window, "fetch", window.fetch, async (answer, _, asked) => {
    if (!isCandidate(asked)) return;
    const response = await answer;
    await tellAnswer(
      addressOf(response),
      () => readBody(cloneOf(response)),
      post,
    );
  });
}
