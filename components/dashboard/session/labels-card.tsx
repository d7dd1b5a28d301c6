import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useLabelSplit } from "@/components/hooks/use-session-page";
import { useSetting } from "@/components/hooks/use-setting";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { LabelShare, LabelSplit } from "@/lib/model/label-split";
import { GIFT_LABELS, type GiftLabels } from "@/lib/model/settings/gift-labels";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShare } from "@/lib/text/share";

import { LabelSign, SIGN_KINDS } from "./label-sign";
import { LabelsEditor } from "./labels-editor";
import { ShareBars } from "./share-bars";
import classes from "./side-card.module.css";

/** How the diamonds split by what the user says gifts stand for. */
export function LabelsCard({ session }: { session: number }) {
  const { value: labels = GIFT_LABELS.standard } = useSetting(GIFT_LABELS);
  const [isEditing, setIsEditing] = useState(false);
  const { getMessage } = browser.i18n;
  return (
    <Card
      title={getMessage("labels_title")}
      aside={
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Icon name="edit" size={12} />}
          onClick={() => {
            setIsEditing(true);
          }}
        >
          {getMessage("labels_edit")}
        </Button>
      }
    >
      <div className={classes.root}>
        {labels.labels.length === 0 ? (
          <p className={classes.text}>{getMessage("labels_about")}</p>
        ) : (
          <Split session={session} labels={labels} />
        )}
      </div>
      {isEditing && (
        <LabelsEditor
          session={session}
          onClose={() => {
            setIsEditing(false);
          }}
        />
      )}
    </Card>
  );
}

function Split(props: { session: number; labels: GiftLabels }) {
  const split = useLabelSplit(props.session, props.labels);
  const { getMessage } = browser.i18n;
  if (!split) return null;
  return (
    <>
      <ShareBars
        label={getMessage("labels_title")}
        bars={split.shares.map((share) => ({
          id: share.label.id,
          label: <LabelName {...share} />,
          value: share.share === null ? "–" : formatShare(share.share),
          detail: detailOf(share),
          share: share.share ?? 0,
          kind: SIGN_KINDS[share.label.sign],
        }))}
      />
      <p className={classes.how}>{howWords(split)}</p>
    </>
  );
}

function LabelName({ label }: LabelShare) {
  return (
    <span className={classes.label}>
      <LabelSign sign={label.sign} />
      <bdi>{label.name}</bdi>
    </span>
  );
}

function detailOf({ diamonds, givers }: LabelShare): string {
  const people = browser.i18n.getMessage(
    pluralOf(givers, {
      one: "labels_people_one",
      other: "labels_people_other",
    }),
    formatWhole(givers),
  );
  return browser.i18n.getMessage("labels_detail", [
    formatFigure(diamonds),
    people,
  ]);
}

function howWords({ otherDiamonds }: LabelSplit): string {
  const { getMessage } = browser.i18n;
  const estimate = getMessage("labels_estimate");
  return otherDiamonds === 0
    ? estimate
    : getMessage("labels_estimateOther", [
        estimate,
        formatWhole(otherDiamonds),
      ]);
}
