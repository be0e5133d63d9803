const codePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** What a pasted list holds: usable codes, each once, and the entries that cannot be codes. */
export interface PastedCodes {
	codes: string[];
	wrong: string[];
}

/** Codes pasted one a line, or parted by commas, semicolons or tabs. */
export function readCodes(pasted: string): PastedCodes {
	const parts = pasted.split(/[\n\r\t,;]+/).map((part) => part.trim());
	const entries = [...new Set(parts.filter(Boolean))];
	return {
		codes: entries.filter((entry) => codePattern.test(entry)),
		wrong: entries.filter((entry) => !codePattern.test(entry)),
	};
}
