import { browser } from "wxt/browser";

import { Welcome } from "@/components/settings/welcome";
import { mount } from "@/components/ui/mount";

mount(<Welcome />, browser.i18n.getMessage("page_welcome"));
