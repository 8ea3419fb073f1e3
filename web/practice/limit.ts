import { stored } from "../ui/stored.ts";

/** Minutes for each question, kept in this browser; 0 is as long as it takes. */
export const limits = ["0", "15", "25", "45"] as const;

const { choice, choose } = stored("review-limit", limits);
export const limit = choice;
export const setLimit = choose;
