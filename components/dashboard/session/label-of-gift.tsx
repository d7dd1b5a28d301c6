import { Select } from "@mantine/core";
import { browser } from "wxt/browser";

import { GiftPicture } from "@/components/live/gift-picture";
import type { GiftTotal } from "@/lib/model/gifts";
import type { GiftLabels } from "@/lib/model/settings/gift-labels";
import { formatFigure } from "@/lib/text/numbers";

import { LabelSign } from "./label-sign";
import classes from "./labels-editor.module.css";

interface Props {
  gift: GiftTotal;
  labels: GiftLabels;
  /** Null for none. */
  onChange: (label: string | null) => void;
}

const NONE = "";

/** One gift, and the label that it has. */
export function LabelOfGift({ gift, labels, onChange }: Props) {
  const { getMessage } = browser.i18n;
  const name = gift.name || getMessage("gifts_unnamed");
  const assigned = labels.assigned.find((one) => one.gift === gift.id);
  const label = labels.labels.find(({ id }) => id === assigned?.label);
  return (
    <li className={classes.gift}>
      <GiftPicture address={gift.picture} />
      <span className={classes.giftWords}>
        <bdi>{name}</bdi>{" "}
        <span className={classes.count}>×{formatFigure(gift.count)}</span>
      </span>
      <Select
        className={classes.choice ?? ""}
        size="xs"
        aria-label={getMessage("labels_giftOf", name)}
        leftSection={label && <LabelSign sign={label.sign} />}
        data={[
          { value: NONE, label: getMessage("labels_none") },
          ...labels.labels.map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={label?.id ?? NONE}
        allowDeselect={false}
        disabled={labels.labels.length === 0}
        onChange={(chosen) => {
          onChange(chosen === NONE ? null : chosen);
        }}
      />
    </li>
  );
}
