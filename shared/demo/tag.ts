/** On every sample record, so that all of them can be found and removed again. */
export const sampleTag = "sample";
