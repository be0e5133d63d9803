import { standingInWords } from "#instruments/versions/standing.ts";
import type { Export } from "./export.ts";

/** What is in the package and what to know before the first figure, in plain text. */
export function readme({ project, survey, filter }: Export): string {
	const synthetic = project.synthetic
		? "\nThese are SYNTHETIC sample data: no person answered.\n"
		: "";
	return `${survey.title}
${"=".repeat(survey.title.length)}

Project: ${project.name}
Questionnaire: ${survey.definition.id}, version ${survey.definition.version}
${standingInWords(survey.definition)}
Responses received up to: ${filter.until.toISOString()}
${synthetic}
data.csv          every response, one a row; codes as stored, scores never rounded
codebook.html     what each column holds, to read and print
codebook.csv      the same as a table
codebook-ddi.xml  the same in DDI Codebook 2.5
start.R, start.py read the data with labels, and compare each person before and after
manifest.json     from what and when this was made, checksums, and the figures as published

Before the first figure
- An empty cell: not asked or not answered. "Does not apply", "don't know" and "prefer not to say"
  are answers with codes of their own.
- "NA" may be such a code. Read the file without turning "NA" into missing, as the scripts do.
- A text that a spreadsheet could take for a formula has an apostrophe before it.
- Join the waves by participant or own_code_hash, never by the order of rows. Where neither column
  is there, the responses cannot be linked: compare two groups.

Check
  waymark verify-export manifest.json
says whether these files are as they were written and whether the figures still follow from what is
stored.

These are answers of single persons. Keep them where your approval says, pass them on to nobody
else, and delete them when they are no longer needed.
`;
}
