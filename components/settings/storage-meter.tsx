import { browser } from "wxt/browser";

import type { Holdings } from "@/components/hooks/use-holdings";
import type { Storage } from "@/components/hooks/use-storage";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./storage-meter.module.css";

interface Props {
  storage: Pick<Storage, "used" | "free">;
  holdings: Holdings;
}

interface Part {
  kind: "events" | "frames" | "undecoded";
  label: string;
  detail: string;
  bytes: number;
}

/** A bar of what is used and what is free, and what the used part consists of. */
export function StorageMeter({ storage, holdings }: Props) {
  const { getMessage } = browser.i18n;
  const { used, free } = storage;
  const parts = partsOf(used, holdings);
  const words = getMessage("storage_usedOf", [
    formatBytes(used),
    formatBytes(free),
  ]);
  return (
    <>
      <p className={classes.sum}>{words}</p>
      <div
        className={classes.bar}
        role="meter"
        aria-label={getMessage("storage_used")}
        aria-valuemin={0}
        aria-valuemax={used + free}
        aria-valuenow={used}
        aria-valuetext={words}
      >
        {parts
          .filter(({ bytes }) => bytes > 0)
          .map(({ kind, bytes }) => (
            <span key={kind} data-kind={kind} style={{ flexGrow: bytes }} />
          ))}
        <span data-kind="free" style={{ flexGrow: free }} />
      </div>
      <dl className={classes.parts}>
        {parts.map(({ kind, label, detail, bytes }) => (
          <div key={kind}>
            <dt>
              <span className={classes.key} data-kind={kind} />
              {label}
              <small>{detail}</small>
            </dt>
            <dd>{formatBytes(bytes)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The database says how large it is, and we what of it is bytes as they came: the rest is what was made of them. */
function partsOf(used: number, holdings: Holdings): Part[] {
  const { getMessage } = browser.i18n;
  const { sessions, events, framesBytes, undecodedBytes } = holdings;
  return [
    {
      kind: "events",
      label: getMessage("storage_events"),
      detail: getMessage("storage_eventsDetail", [
        formatWhole(events),
        formatWhole(sessions),
      ]),
      bytes: Math.max(0, used - framesBytes - undecodedBytes),
    },
    {
      kind: "frames",
      label: getMessage("storage_frames"),
      detail: getMessage("storage_framesDetail"),
      bytes: framesBytes,
    },
    {
      kind: "undecoded",
      label: getMessage("storage_undecoded"),
      detail: getMessage("storage_undecodedDetail"),
      bytes: undecodedBytes,
    },
  ];
}
