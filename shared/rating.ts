/** How a review went, from forgotten to effortless; in the order of the keys 1 to 4. */
export const ratings = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof ratings)[number];
