import type { Widget, WidgetOptions } from "@/lib/model/overlay/widget";

import {
  BattleFields,
  CounterFields,
  GiftFields,
  GoalFields,
  SaleFields,
  TopFields,
} from "./figure-options";
import { ChatFields, TickerFields } from "./line-options";
import type { WidgetActs } from "./use-widget-acts";

export interface OptionProps<Kind extends keyof WidgetOptions> {
  options: WidgetOptions[Kind];
  /** Changes of one gesture (its name) are one step back. */
  onSet: (changes: Partial<WidgetOptions[Kind]>, gesture?: string) => void;
}

/** What only this kind of widget has. */
export function OptionFields({
  widget,
  acts: { set },
}: {
  widget: Widget;
  acts: WidgetActs;
}) {
  switch (widget.kind) {
    case "chat":
      return (
        <ChatFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "lastGift":
      return (
        <GiftFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "topGifters":
      return (
        <TopFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "goal":
      return (
        <GoalFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "counters":
      return (
        <CounterFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "battle":
      return (
        <BattleFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "sale":
      return (
        <SaleFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
    case "ticker":
      return (
        <TickerFields
          options={widget.options}
          onSet={(changes, gesture) => {
            set(
              { ...widget, options: { ...widget.options, ...changes } },
              gesture,
            );
          }}
        />
      );
  }
}
