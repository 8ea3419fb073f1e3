import { fewest, type Rate } from "../../shared/insights.ts";

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

/** "40 %", or that there are too few to say. */
export function rateText({ rate }: Pick<Rate, "rate">): string {
  return rate === null ? "not enough yet" : percent.format(rate);
}

/** What a missing rate means, once per screen. */
export const tooFew = `A rate needs at least ${fewest} applications: with fewer it would say more than is known.`;
