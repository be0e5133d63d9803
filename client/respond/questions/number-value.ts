/** What was typed as a number where it reads as one; else as it stands, so that the respondent sees it again. */
export function numberFrom(typed: string): number | string | undefined {
	const text = typed.trim();
	if (text === "") return undefined;
	return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
