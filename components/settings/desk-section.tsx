import { NumberInput, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { DESK, DESK_KINDS, type DeskKind } from "@/lib/model/settings/desk";
import { formatLag } from "@/lib/text/lag";

import { ChoiceSetting } from "./choice-setting";
import classes from "./selling-section.module.css";
import { Setting } from "./setting";
import { SettingSheet } from "./setting-sheet";

const { getMessage } = browser.i18n;
const { standard } = DESK;
const MINUTE_MS = 60_000;
const AGAIN_MINUTES = [2, 5, 10, 20];
const KEEP_MINUTES = [10, 30, 60, 120];

/** Off until wanted; the rest of it is there only then. */
export function DeskSection() {
  const { value: desk, change, hasFailed } = useSetting(DESK);
  if (!desk) return null;
  return (
    <SettingSheet hasFailed={hasFailed}>
      <Setting title={getMessage("desk_on")} text={getMessage("desk_onText")}>
        <Switch
          label={getMessage("desk_onSwitch")}
          checked={desk.isOn}
          onChange={({ currentTarget }) => {
            change({ isOn: currentTarget.checked });
          }}
        />
      </Setting>
      {desk.isOn && (
        <>
          <Setting
            title={getMessage("desk_kinds")}
            text={getMessage("desk_kindsText")}
          >
            <div className={classes.switches}>
              {DESK_KINDS.map((kind) => (
                <Switch
                  key={kind}
                  label={kindName(kind)}
                  checked={desk.kinds.includes(kind)}
                  onChange={({ currentTarget: { checked } }) => {
                    change(({ kinds }) => ({
                      kinds: checked
                        ? [...kinds, kind]
                        : kinds.filter((one) => one !== kind),
                    }));
                  }}
                />
              ))}
            </div>
          </Setting>
          <ChoiceSetting
            title={getMessage("desk_order")}
            text={getMessage("desk_orderText")}
            value={desk.order}
            standard={standard.order}
            choices={{
              biggest: getMessage("desk_biggest"),
              oldest: getMessage("desk_oldest"),
            }}
            onSet={(order) => {
              change({ order });
            }}
          />
          <Amount
            title={getMessage("desk_min")}
            text={getMessage("desk_minText")}
            range={[0, 1_000_000]}
            value={desk.minDiamonds}
            onSet={(minDiamonds) => {
              change({ minDiamonds });
            }}
          />
          <Amount
            title={getMessage("desk_askers")}
            text={getMessage("desk_askersText")}
            range={[1, 100]}
            value={desk.minAskers}
            onSet={(minAskers) => {
              change({ minAskers });
            }}
          />
          <ChoiceSetting
            title={getMessage("desk_againAfter")}
            text={getMessage("desk_againText")}
            value={String(desk.againMs)}
            standard={String(standard.againMs)}
            choices={choicesOf(AGAIN_MINUTES, desk.againMs)}
            onSet={(ms) => {
              change({ againMs: Number(ms) });
            }}
          />
          <ChoiceSetting
            title={getMessage("desk_keep")}
            text={getMessage("desk_keepText")}
            value={String(desk.keepMs)}
            standard={String(standard.keepMs)}
            choices={choicesOf(KEEP_MINUTES, desk.keepMs)}
            onSet={(ms) => {
              change({ keepMs: Number(ms) });
            }}
          />
        </>
      )}
    </SettingSheet>
  );
}

function kindName(kind: DeskKind): string {
  const names: Record<DeskKind, string> = {
    claim: getMessage("desk_claims"),
    gift: getMessage("desk_gifts"),
    question: getMessage("desk_questions"),
    follow: getMessage("desk_follows"),
  };
  return names[kind];
}

/** Also one that came out of a file. */
function choicesOf(
  minutes: readonly number[],
  chosen: number,
): Record<string, string> {
  const offered = new Set([...minutes.map((one) => one * MINUTE_MS), chosen]);
  return Object.fromEntries(
    [...offered].map((ms) => [String(ms), formatLag(ms)]),
  );
}

interface AmountProps {
  title: string;
  text: string;
  range: readonly [least: number, most: number];
  value: number;
  onSet: (value: number) => void;
}

function Amount({ title, text, range, value, onSet }: AmountProps) {
  const [min, max] = range;
  return (
    <Setting title={title} text={text}>
      <NumberInput
        aria-label={title}
        {...{ min, max, value }}
        allowDecimal={false}
        allowNegative={false}
        maw={160}
        onChange={(changed) => {
          if (typeof changed === "number" && changed >= min) onSet(changed);
        }}
      />
    </Setting>
  );
}
