import { type Rating, ratings } from "../../shared/rating.ts";
import type { Review } from "../../shared/review.ts";

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 1 to 24 reviews: some minutes apart, most days, a few many months. */
export function someReviews(random: () => number): readonly Review[] {
  let at = Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * 86_400_000);
  return Array.from({ length: 1 + Math.floor(random() * 24) }, () => {
    const minutes = random() < 0.3 ? random() * 90 : random() < 0.9 ? random() * 43_200 : random() * 600_000;
    at += Math.floor(minutes * 60_000);
    return { rating: someRating(random), at: new Date(at).toISOString() };
  });
}

function someRating(random: () => number): Rating {
  const chance = random();
  return ratings[chance < 0.2 ? 0 : chance < 0.35 ? 1 : chance < 0.85 ? 2 : 3] ?? "good";
}
