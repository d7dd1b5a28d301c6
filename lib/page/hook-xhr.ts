import type { Post } from "./line";
import { getterOf, listen, quietly } from "./natives";
import type { Patches } from "./patch";
import { tellAnswer } from "./tell-answer";

export interface XhrWindow {
  XMLHttpRequest: { prototype: XMLHttpRequest };
}

/** One listener for all requests: adding it again, as a reused request does, changes nothing. */
export function hookXhr(
  { XMLHttpRequest: { prototype } }: XhrWindow,
  { tap }: Patches,
  post: Post,
): void {
  const addressOf = getterOf(prototype, "responseURL");
  const bodyOf = getterOf(prototype, "response");
  function tell(this: unknown) {
    const request = this as XMLHttpRequest;
    void quietly(() =>
      tellAnswer(addressOf(request), () => bodyOf(request), post),
    );
  }
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the receiver that it is given
  tap(prototype, "open", prototype.open, (_, request) => {
    listen(request, "load", tell);
  });
}
