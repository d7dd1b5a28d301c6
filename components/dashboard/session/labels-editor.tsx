import { Button, Modal } from "@mantine/core";
import { browser } from "wxt/browser";

import { useGiftTotals } from "@/components/hooks/use-gifts";
import { type Change, useSetting } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import type { GiftTotal } from "@/lib/model/gifts";
import {
  addLabel,
  assignLabel,
  changeLabel,
  removeLabel,
} from "@/lib/model/label-changes";
import {
  GIFT_LABELS,
  type GiftLabels,
  MOST_LABELS,
} from "@/lib/model/settings/gift-labels";
import { formatWhole } from "@/lib/text/numbers";

import { LabelOfGift } from "./label-of-gift";
import { LabelRow } from "./label-row";
import classes from "./labels-editor.module.css";

interface Props {
  session: number;
  onClose: () => void;
}

/** Labels, and which of them each gift of this live has. What is changed is kept at once. */
export function LabelsEditor({ session, onClose }: Props) {
  const { value, change } = useSetting(GIFT_LABELS);
  const totals = useGiftTotals(session);
  const { getMessage } = browser.i18n;
  return (
    <Modal
      opened
      onClose={onClose}
      title={getMessage("labels_title")}
      size="lg"
      closeButtonProps={{ "aria-label": getMessage("labels_done") }}
    >
      {value && (
        <div className={classes.root}>
          <Labels labels={value} change={change} />
          <h3 className={classes.title}>{getMessage("labels_gifts")}</h3>
          <Gifts labels={value} change={change} gifts={totals?.gifts ?? []} />
          <Button className={classes.done ?? ""} onClick={onClose}>
            {getMessage("labels_done")}
          </Button>
        </div>
      )}
    </Modal>
  );
}

interface PartProps {
  labels: GiftLabels;
  change: Change<GiftLabels>;
}

function Labels({ labels, change }: PartProps) {
  const count = labels.labels.length;
  const { getMessage } = browser.i18n;
  return (
    <>
      <ul className={classes.list}>
        {labels.labels.map((label) => (
          <LabelRow
            key={label.id}
            label={label}
            onChange={(changes) => {
              change((now) => changeLabel(now, label.id, changes));
            }}
            onRemove={() => {
              change((now) => removeLabel(now, label.id));
            }}
          />
        ))}
      </ul>
      {count < MOST_LABELS && (
        <Button
          className={classes.add ?? ""}
          size="xs"
          variant="light"
          leftSection={<Icon name="plus" size={13} />}
          onClick={() => {
            const name = getMessage("labels_new", formatWhole(count + 1));
            change((now) => addLabel(now, crypto.randomUUID(), name));
          }}
        >
          {getMessage("labels_add")}
        </Button>
      )}
    </>
  );
}

function Gifts({
  labels,
  change,
  gifts,
}: PartProps & { gifts: readonly GiftTotal[] }) {
  const { getMessage } = browser.i18n;
  if (gifts.length === 0)
    return <p className={classes.none}>{getMessage("labels_noGifts")}</p>;
  return (
    <ul className={classes.list}>
      {gifts.map((gift) => (
        <LabelOfGift
          key={gift.id}
          gift={gift}
          labels={labels}
          onChange={(label) => {
            change((now) => assignLabel(now, gift.id, label));
          }}
        />
      ))}
    </ul>
  );
}
