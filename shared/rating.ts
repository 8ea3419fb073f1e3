/** How a review went, from forgotten to effortless; in the order of the keys 1 to 4. */
export const ratings = ["again", "hard", "good", "easy"] as const;
export type Rating = (typeof ratings)[number];

/** The share of reviews that should be remembered, where the profile says nothing. */
export const usualRetention = 0.9;
