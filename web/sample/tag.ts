/** The tag by which sample records are known, and taken out again. */
export const sampleTag = "sample";
