import { mountSmallDisk } from "../../e2e/disk";
import { makeNewer } from "../../e2e/stored";
import type { Scene } from "../scene";
import { catchUp, joinLive } from "../stage";
import { filledPanelOf, pageOf, panelOf, popupOf, showing } from "../surfaces";

const DISK_MEGABYTES = 300;

/** The database is of a later version than the extension. */
export const newer: Scene = {
  name: "newer",
  async set(stage) {
    await catchUp(stage);
    await makeNewer(stage.welcome);
  },
  views: [
    { name: "panel-newer", open: showing(panelOf, "database_newer") },
    { name: "popup-newer", open: showing(popupOf, "database_newer") },
    {
      name: "rescue-saved",
      open: showing(
        (stage) => pageOf(stage, "rescue.html"),
        "rescue_savedText",
      ),
    },
  ],
};

let disk: ReturnType<typeof mountSmallDisk> = null;

/** What comes can no longer be stored. */
export const full: Scene = {
  name: "full",
  prepare() {
    disk = mountSmallDisk(DISK_MEGABYTES);
    return disk && { profile: disk.folder, remove: disk.remove };
  },
  async set(stage) {
    await joinLive(stage);
    await filledPanelOf(stage);
    disk?.fill();
  },
  views: [
    {
      name: "panel-full",
      open: showing(panelOf, "health_full", "database_full"),
    },
    {
      name: "popup-full",
      open: showing(popupOf, "health_full", "database_full"),
    },
    {
      name: "options-full",
      open: (stage) => pageOf(stage, "options.html#storage"),
    },
  ],
};
