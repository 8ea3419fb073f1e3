import { stored } from "../ui/stored.ts";

/** Whether this browser has seen an address of the private calendar. */
const { choice, choose } = stored("calendar-subscribed", ["no", "yes"]);
export const hasSubscribed = choice;
export const setSubscribed = choose;
