import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { PERSON_LOOKS } from "@/components/live/person-figures";
import { Card } from "@/components/ui/card";
import { PERSON_FIGURES, type PersonFigure } from "@/lib/model/person";
import type {
  AttendedLive,
  PersonOverLives,
} from "@/lib/model/person-over-lives";
import { hrefOf } from "@/lib/model/route";
import { shownName } from "@/lib/text/name";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { formatDay } from "@/lib/text/time";

import classes from "./person-lives.module.css";

const COLUMNS: readonly PersonFigure[] = [
  ...(["comments", "gifts", "diamonds", "likes"] as const),
];

/** Figures of every live that somebody came to, as bars and as a table. */
export function PersonLives({ person }: { person: PersonOverLives }) {
  const [figure, setFigure] = useState<PersonFigure>("comments");
  const { attended } = person;
  return (
    <Card
      title={browser.i18n.getMessage("someone_lives")}
      aside={
        attended.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={browser.i18n.getMessage("someone_lives")}
            value={figure}
            data={PERSON_FIGURES.map((one) => ({
              value: one,
              label: PERSON_LOOKS[one].name(),
            }))}
            onChange={({ currentTarget: { value } }) => {
              setFigure(
                PERSON_FIGURES.find((one) => one === value) ?? "comments",
              );
            }}
          />
        )
      }
    >
      {attended.length > 1 && <Bars attended={attended} figure={figure} />}
      <div className={classes.scroller}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{browser.i18n.getMessage("someone_live")}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {PERSON_LOOKS[column].name()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attended.map((one) => (
              <Row key={one.live.session} {...one} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Row({ live, firstAt, figures }: AttendedLive) {
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf("session", { id: live.id })}>{formatDay(firstAt)}</a>
        <bdi className={classes.streamer}>
          {shownName(live.streamer.nickname, live.streamer.handle)}
        </bdi>
      </th>
      {COLUMNS.map((column) => (
        <td key={column}>{formatFigure(figures[column])}</td>
      ))}
    </tr>
  );
}

interface BarsProps {
  attended: readonly AttendedLive[];
  figure: PersonFigure;
}

/** So many have room to be told apart. */
const MOST_BARS = 60;

function Bars({ attended, figure }: BarsProps) {
  const { name, colour } = PERSON_LOOKS[figure];
  const shown = attended.slice(0, MOST_BARS).toReversed();
  const most = Math.max(1, ...shown.map(({ figures }) => figures[figure]));
  return (
    <div
      className={classes.bars}
      role="img"
      aria-label={browser.i18n.getMessage("someone_chart", name())}
    >
      {shown.map(({ live, firstAt, figures }) => (
        <span
          key={live.session}
          className={classes.place}
          title={`${formatDay(firstAt)}: ${formatWhole(figures[figure])}`}
        >
          <span
            className={classes.bar}
            style={{
              height: `${String((100 * figures[figure]) / most)}%`,
              background: `var(--lt-${colour})`,
            }}
          />
        </span>
      ))}
    </div>
  );
}
