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

/**
 * True for ten digits that pass the NHS number's modulus 11 check: a name for a person, which a
 * pseudonym must not be.
 */
export function looksLikeNhsNumber(code: string): boolean {
	if (!/^\d{10}$/.test(code)) return false;
	const digits = [...code].map(Number);
	const sum = digits
		.slice(0, 9)
		.reduce((total, digit, index) => total + digit * (10 - index), 0);
	return (11 - (sum % 11)) % 11 === digits[9];
}
