import { ActionIcon, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import {
  type GiftLabel,
  type Sign,
  SIGNS,
} from "@/lib/model/settings/gift-labels";

import { LabelSign } from "./label-sign";
import classes from "./labels-editor.module.css";

interface Props {
  label: GiftLabel;
  onChange: (changes: Partial<GiftLabel>) => void;
  onRemove: () => void;
}

/** Sign and name of one label. */
export function LabelRow({ label, onChange, onRemove }: Props) {
  const [name, setName] = useState(label.name);
  const { getMessage } = browser.i18n;
  const remove = getMessage("labels_remove", label.name);
  return (
    <li className={classes.label}>
      <SignChoice
        label={label}
        onChange={(sign) => {
          onChange({ sign });
        }}
      />
      <TextInput
        className={classes.name ?? ""}
        size="xs"
        aria-label={getMessage("labels_name")}
        value={name}
        maxLength={40}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
        }}
        onBlur={() => {
          const kept = name.trim();
          if (kept === "") setName(label.name);
          else if (kept !== label.name) onChange({ name: kept });
        }}
      />
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <Icon name="trash" size={14} />
      </ActionIcon>
    </li>
  );
}

interface SignChoiceProps {
  label: GiftLabel;
  onChange: (sign: Sign) => void;
}

function SignChoice({ label, onChange }: SignChoiceProps) {
  return (
    <Select<Sign>
      className={classes.sign ?? ""}
      size="xs"
      aria-label={browser.i18n.getMessage("labels_sign", label.name)}
      leftSection={<LabelSign sign={label.sign} />}
      data={SIGNS.map((value) => ({ value, label: signWords(value) }))}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <LabelSign
            sign={SIGNS.find((one) => one === option.value) ?? "circle"}
          />
          {option.label}
        </span>
      )}
      value={label.sign}
      allowDeselect={false}
      onChange={(sign) => {
        if (sign) onChange(sign);
      }}
    />
  );
}

function signWords(sign: Sign): string {
  const { getMessage } = browser.i18n;
  const words: Record<Sign, string> = {
    circle: getMessage("labels_circle"),
    square: getMessage("labels_square"),
    triangle: getMessage("labels_triangle"),
    diamond: getMessage("labels_diamond"),
    ring: getMessage("labels_ring"),
    cross: getMessage("labels_cross"),
  };
  return words[sign];
}
