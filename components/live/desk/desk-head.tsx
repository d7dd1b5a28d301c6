import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { DeskKind } from "@/lib/model/settings/desk";
import { formatWhole } from "@/lib/text/numbers";

import { DeskKeys } from "./desk-keys";
import { DeskSwitch } from "./desk-switch";
import { KIND_ICONS, KINDS, kindWords, waitingWords } from "./desk-words";
import classes from "./desk.module.css";
import type { OpenDesk } from "./with-desk";

const { getMessage } = browser.i18n;

interface Props {
  desk: OpenDesk;
  /** Null for all. */
  kind: DeskKind | null;
  onKind: (kind: DeskKind | null) => void;
  areKeysOpen: boolean;
  setAreKeysOpen: (areOpen: boolean) => void;
}

/** How much waits of what, and which of it is shown. */
export function DeskHead(props: Props) {
  const { desk, kind, onKind, areKeysOpen, setAreKeysOpen } = props;
  const { waiting, settings } = desk;
  const wanted = KINDS.filter((one) => settings.kinds.includes(one));
  return (
    <div className={classes.top}>
      <div
        className={classes.kinds}
        role="group"
        aria-label={getMessage("desk_which")}
      >
        <button
          type="button"
          className={classes.kind}
          aria-pressed={kind === null}
          title={waitingWords(waiting.length)}
          onClick={() => {
            onKind(null);
          }}
        >
          {getMessage("desk_all", formatWhole(waiting.length))}
        </button>
        {wanted.map((one) => {
          const count = waiting.filter((entry) => entry.kind === one).length;
          return (
            <button
              key={one}
              type="button"
              className={classes.kind}
              aria-pressed={kind === one}
              aria-label={getMessage("desk_kindCount", [
                kindWords(one),
                formatWhole(count),
              ])}
              title={kindWords(one)}
              onClick={() => {
                onKind(one);
              }}
            >
              <span style={kindColour(KIND_ICONS[one].kind)}>
                <Icon name={KIND_ICONS[one].icon} size={14} />
              </span>
              {formatWhole(count)}
            </button>
          );
        })}
      </div>
      <DeskKeys isOpen={areKeysOpen} onChange={setAreKeysOpen} />
      <DeskSwitch settings={settings} />
    </div>
  );
}
