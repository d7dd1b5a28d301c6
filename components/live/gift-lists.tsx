import { browser } from "wxt/browser";

import { type Rank, RankBars } from "@/components/charts/rank-bars";
import { useBiggestGifts } from "@/components/hooks/use-gifts";
import { KindMark } from "@/components/ui/kind-mark";
import type {
  BigGift,
  GiftsOf,
  GiftTotal,
  GiverTotal,
} from "@/lib/model/gifts";
import type { Rates } from "@/lib/model/money";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { formatClock } from "@/lib/text/time";

import { calledWords } from "./called";
import classes from "./gift-lists.module.css";
import { GiftPicture } from "./gift-picture";
import {
  giftName,
  giftsWords,
  giverName,
  giversWords,
  priceWords,
  worthWords,
} from "./gift-words";
import { Parts } from "./parts";
import { diamondsUnit } from "./rank-words";

/** What the messages are asked of, with the words that stand above them. */
export type OpenMessages = (wanted: GiftsOf, title: string) => void;

interface Props {
  rates: Rates;
  onOpen: OpenMessages;
}

const COLOUR = "var(--lt-gift)";

function amount(diamonds: number): Pick<Rank, "value" | "shown" | "unit"> {
  return {
    value: diamonds,
    shown: formatFigure(diamonds),
    unit: diamondsUnit(diamonds),
  };
}

export function ByGift({
  gifts,
  rates,
  onOpen,
}: Props & { gifts: GiftTotal[] }) {
  return (
    <RankBars
      label={browser.i18n.getMessage("gifts_byGift")}
      colour={COLOUR}
      ranks={gifts.map((gift) => ({
        ...amount(gift.diamonds),
        id: gift.id,
        name: `${giftName(gift.name)} ×${formatWhole(gift.count)}`,
        picture: gift.picture,
        mark: <GiftPicture address={gift.picture} />,
        detail: (
          <Parts
            parts={[
              priceWords(gift.price),
              giversWords(gift.givers),
              worthWords(gift.diamonds, rates),
            ]}
          />
        ),
      }))}
      onOpen={(id) => {
        const name = gifts.find((gift) => gift.id === id)?.name ?? "";
        onOpen({ kind: "gift", gift: id }, giftName(name));
      }}
    />
  );
}

export function ByGiver(props: Props & { givers: GiverTotal[] }) {
  const { givers, rates, onOpen } = props;
  return (
    <RankBars
      label={browser.i18n.getMessage("gifts_byGiver")}
      colour={COLOUR}
      ranks={givers.map((giver) => ({
        ...amount(giver.diamonds),
        id: giver.id,
        name: calledWords(giver),
        picture: giver.avatar,
        detail: (
          <Parts
            parts={[giftsWords(giver.gifts), worthWords(giver.diamonds, rates)]}
          />
        ),
      }))}
      onOpen={(person) => {
        const giver = givers.find(({ id }) => id === person) ?? null;
        const title = browser.i18n.getMessage(
          "giftMessages_by",
          giverName(giver),
        );
        onOpen({ kind: "giver", person }, title);
      }}
    />
  );
}

export function Biggest({
  session,
  rates,
  onOpen,
}: Props & { session: number }) {
  const biggest = useBiggestGifts(session);
  if (!biggest)
    return (
      <p className={classes.reading} role="status">
        {browser.i18n.getMessage("giftMessages_reading")}
      </p>
    );
  return (
    <RankBars
      label={browser.i18n.getMessage("gifts_biggest")}
      colour={COLOUR}
      ranks={biggest.map((gift) => ({
        ...amount(gift.diamonds),
        id: gift.streak,
        name: titleOf(gift),
        picture: null,
        mark: <KindMark kind="gift" icon="gift" />,
        detail: (
          <Parts
            parts={[
              giverName(gift.user),
              formatClock(gift.at),
              worthWords(gift.diamonds, rates),
            ]}
          />
        ),
      }))}
      onOpen={(streak) => {
        const gift = biggest.find((one) => one.streak === streak);
        if (!gift) return;
        const person = gift.user?.id ?? null;
        onOpen({ kind: "streak", streak, person }, titleOf(gift));
      }}
    />
  );
}

function titleOf({ name, count }: BigGift): string {
  return `${giftName(name)} ×${formatWhole(count)}`;
}
