import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";

import { firstColour } from "@/components/overlay/first-colour";
import { KEY_COLOURS } from "@/lib/model/overlay/layout";
import { overlayAddressOf } from "@/lib/model/overlay/address";

/** Stands in the overlay's head: its first picture has the colour that is keyed out, and nothing of a page. */
export default defineUnlistedScript(() => {
  const { layout } = overlayAddressOf(location.search);
  const colour = firstColour(localStorage, layout) ?? KEY_COLOURS.green;
  document.documentElement.style.background = colour;
});
