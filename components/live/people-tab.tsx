import { useState } from "react";
import { browser } from "wxt/browser";

import { type Rank, RankBars } from "@/components/charts/rank-bars";
import { useNow } from "@/components/hooks/use-now";
import { usePeople } from "@/components/hooks/use-people";
import { EmptyState } from "@/components/ui/empty-state";
import { IconChoice } from "@/components/ui/icon-choice";
import { type Stat, StatStrip } from "@/components/ui/stat-strip";
import { clockOf, type Overview } from "@/lib/model/overview";
import {
  type People,
  type RankedPerson,
  type Ranking,
  RANKINGS,
} from "@/lib/model/people";
import { formatAgo } from "@/lib/text/ago";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatShortClock } from "@/lib/text/time";

import { calledWords } from "./called";
import { useOpenPerson } from "./open-person";
import { RANKING_LOOKS } from "./rank-words";
import { TabPage } from "./tab-page";

const LIMIT = 20;

/** Who is in the live, by what they do most. */
export function PeopleTab({ session }: { session: number }) {
  const [ranking, setRanking] = useState<Ranking>("gifters");
  const people = usePeople(session, ranking, LIMIT);
  if (people === undefined) return null;
  return (
    <TabPage
      label={browser.i18n.getMessage("people_title")}
      head={
        <>
          <StatStrip
            stats={statsOf(people?.overview)}
            explanation={browser.i18n.getMessage("people_observed")}
          />
          <IconChoice
            label={browser.i18n.getMessage("people_by")}
            choices={RANKINGS.map((value) => ({
              value,
              label: RANKING_LOOKS[value].name(),
              icon: RANKING_LOOKS[value].icon,
            }))}
            value={ranking}
            onChange={setRanking}
          />
        </>
      }
    >
      {people && people.ranked.length > 0 ? (
        <Ranked people={people} />
      ) : (
        <EmptyState
          icon={RANKING_LOOKS[ranking].icon}
          title={RANKING_LOOKS[ranking].empty()}
          text={browser.i18n.getMessage("people_emptyHelp")}
        />
      )}
    </TabPage>
  );
}

function Ranked({ people }: { people: People }) {
  const { ranking, ranked, overview } = people;
  const now = useNow();
  const openPerson = useOpenPerson();
  const { kind, name } = RANKING_LOOKS[ranking];
  return (
    <RankBars
      label={name()}
      colour={`var(--lt-${kind})`}
      ranks={ranked.map((person) => rankOf(person, ranking, overview, now))}
      onOpen={openPerson}
    />
  );
}

function rankOf(
  { id, nickname, handle, avatar, value }: RankedPerson,
  ranking: Ranking,
  overview: Overview,
  now: number,
): Rank {
  const { unit } = RANKING_LOOKS[ranking];
  const rank = {
    id,
    name: calledWords({ id, nickname, handle }),
    picture: avatar,
  };
  return unit
    ? { ...rank, value, shown: formatFigure(value), unit: unit(value) }
    : { ...rank, value: null, shown: arrivedWords(value, overview, now) };
}

/** Nothing is minutes ago in a live of last week. */
function arrivedWords(at: number, overview: Overview, now: number): string {
  const clock = clockOf(overview, now);
  const isLive = overview.status === "live" && clock !== null;
  return isLive ? formatAgo(clock - at) : formatShortClock(at);
}

function statsOf(overview: Overview | undefined): Stat[] {
  const { people = 0, gifters = 0, commenters = 0 } = overview?.totals ?? {};
  const { getMessage } = browser.i18n;
  return [
    {
      value: formatFigure(people),
      label: getMessage(
        pluralOf(people, {
          one: "people_people_one",
          other: "people_people_other",
        }),
      ),
    },
    {
      value: formatWhole(gifters),
      label: getMessage(
        pluralOf(gifters, {
          one: "people_giftersCount_one",
          other: "people_giftersCount_other",
        }),
      ),
    },
    {
      value: formatWhole(commenters),
      label: getMessage(
        pluralOf(commenters, {
          one: "people_commentersCount_one",
          other: "people_commentersCount_other",
        }),
      ),
    },
  ];
}
