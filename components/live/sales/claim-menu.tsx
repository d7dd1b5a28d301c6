import { ActionIcon, Menu } from "@mantine/core";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { SaleStatus, SalesAct } from "@/lib/model/sales/facts";
import type { Sale } from "@/lib/model/sales/sale";

import { asSold } from "./claim-line";
import { useDesk } from "./desk";
import { buyerName } from "./sale-words";

const { getMessage } = browser.i18n;

/** What is done seldom. */
export function ClaimMenu({ sale }: { sale: Sale }) {
  const { sales, record } = useDesk();
  const claim = asSold(sale);
  const words = getMessage("sales_moreOf", buyerName(claim.buyer));
  const { current } = sales;
  const act = (title: string, done: SalesAct | false) =>
    done && (
      <Menu.Item
        key={title}
        onClick={() => {
          record(done);
        }}
      >
        {title}
      </Menu.Item>
    );
  const mark = (title: string, status: SaleStatus) =>
    act(title, status !== sale.status && { does: "mark", claim, status });
  const count = (title: string, quantity: number) =>
    act(title, quantity > 0 && { does: "count", claim, quantity });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={words}
          title={words}
        >
          <Icon name="down" size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mark(getMessage("sales_confirm"), "confirmed")}
        {mark(getMessage("sales_setPaid"), "paid")}
        {mark(getMessage("sales_setShipped"), "shipped")}
        {mark(getMessage("sales_setPending"), "pending")}
        {mark(getMessage("sales_setCancelled"), "cancelled")}
        <Menu.Divider />
        {count(getMessage("sales_morePieces"), sale.quantity + 1)}
        {count(getMessage("sales_fewerPieces"), sale.quantity - 1)}
        {current !== null &&
          current !== sale.code &&
          act(getMessage("sales_moveHere"), {
            does: "move",
            claim,
            code: current,
          })}
      </Menu.Dropdown>
    </Menu>
  );
}
