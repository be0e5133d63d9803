/** A file that cannot be read as what it should be. The message says what to do. */
export class UnreadableFile extends Error {}

/** No questionnaire has more; beyond it the file is something else. */
export const MOST_ROWS = 20_000;

export function tooManyRows(): UnreadableFile {
	return new UnreadableFile(
		`The file has more than ${MOST_ROWS.toLocaleString("en")} rows. Check that it holds questions and not answers, or split it.`,
	);
}
