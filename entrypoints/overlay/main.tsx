import "@/components/overlay/overlay.css";

import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";

import { OverlayPage } from "@/components/overlay/overlay-page";
import { overlayAddressOf } from "@/lib/model/overlay/address";
import { openDatabase } from "@/lib/queries/open";
import { locale } from "@/lib/text/locale";

document.documentElement.lang = locale;
document.title = browser.i18n.getMessage("overlay_title");
const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <OverlayPage
    address={overlayAddressOf(location.search)}
    database={openDatabase()}
  />,
);
