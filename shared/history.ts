export function settleApplication<F>(fields: F): F {
  return fields;
}
