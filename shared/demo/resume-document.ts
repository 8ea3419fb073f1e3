type Basics = { readonly summary: string };

/** A resume in the form of JSON Resume v1. */
export function resumeDocument({ summary }: Basics): Readonly<Record<string, unknown>> {
  return {
    basics: {
      name: "Robin Falk",
      label: "Backend developer",
      email: "robin@falk.example",
      summary,
      location: { city: "Berlin", countryCode: "DE" },
    },
    work: [
      {
        name: "Millstone Logistics",
        position: "Backend developer",
        startDate: "2023-02",
        summary: "Order and tracking services for 140 warehouses.",
        highlights: [
          "Cut the nightly export from nine hours to twelve minutes.",
          "Moved 3 million shipments to a new schema without a pause.",
          "Brought releases from one a week to eleven a day.",
        ],
      },
      {
        name: "Papertrail Studio",
        position: "Junior developer",
        startDate: "2020-09",
        endDate: "2023-01",
        highlights: [
          "Built the billing of a product with 4,000 customers.",
          "Answered for its database and its backups.",
        ],
      },
    ],
    education: [
      { institution: "Lakeside University", area: "Computer Science", studyType: "B.Sc.", endDate: "2020-08" },
    ],
    skills: [
      { name: "Languages", keywords: ["TypeScript", "SQL", "Python"] },
      { name: "Platforms", keywords: ["Node.js", "PostgreSQL", "DynamoDB", "AWS"] },
    ],
    projects: [{ name: "Tide table API", url: "https://tides.example", highlights: ["40 ms at the 95th percentile."] }],
    languages: [
      { language: "English", fluency: "Fluent" },
      { language: "German", fluency: "Native" },
    ],
  };
}
