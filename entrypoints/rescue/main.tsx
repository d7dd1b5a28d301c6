import { browser } from "wxt/browser";

import { closeTab, openScratch } from "@/components/transfer/own-page";
import { RescueScreen } from "@/components/transfer/rescue-screen";
import { mount } from "@/components/ui/mount";
import { openDatabase } from "@/lib/queries/open";

const { name } = openDatabase(); // it opens itself only when it is asked something
const deps = { factory: indexedDB, name, openScratch, now: Date.now };
mount(
  <RescueScreen deps={deps} onClose={() => void closeTab()} />,
  browser.i18n.getMessage("page_rescue"),
);
