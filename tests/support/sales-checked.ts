import { expect } from "vitest";

import type { Sales } from "@/lib/model/sales/fold-sales";
import { isFirm, waits } from "@/lib/model/sales/sale";

/** What has to be true of any sales: nothing is given away twice, nobody is passed over, nothing is left out. */
export function checkedSales(sales: Sales): Sales {
  const times = sales.sales.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((left, right) => left - right));
  for (const item of sales.items) {
    const own = sales.sales.filter((sale) => sale.code === item.code);
    const given = own.reduce((sum, { granted }) => sum + granted, 0);
    const short = own.reduce((sum, sale) => sum + waits(sale), 0);
    expect(given).toBeLessThanOrEqual(Math.max(0, item.stock));
    expect(item.left).toBe(Math.max(0, item.stock) - given);
    expect(item.left === 0 || short === 0).toBe(true);
    expect(item.wanted).toBe(short);
    for (const { granted, quantity, status } of own) {
      expect(granted).toBeGreaterThanOrEqual(0);
      expect(granted).toBeLessThanOrEqual(
        status === "cancelled" ? 0 : quantity,
      );
    }
    const open = own.filter((sale) => sale.status === "pending");
    const firstShort = open.findIndex((sale) => waits(sale) > 0);
    if (firstShort >= 0)
      for (const after of open.slice(firstShort + 1))
        expect(after.granted).toBe(0);
    if (open.some(({ granted }) => granted > 0))
      expect(own.filter(isFirm).every((sale) => waits(sale) === 0)).toBe(true);
  }
  return sales;
}
