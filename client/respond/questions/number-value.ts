import { westernDigits } from "#instruments/western-digits.ts";

/**
 * What was typed as a number where it reads as one, in any script's digits and with a decimal comma where
 * the language (BCP 47) writes one; else as it stands, so that the respondent sees it again.
 */
export function numberFrom(
	typed: string,
	language: string,
): number | string | undefined {
	const text = typed.trim();
	if (text === "") return undefined;
	const plain = westernDigits(text)
		.replace("\u066b", ".")
		.replace(decimalSign(language), ".");
	return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function decimalSign(language: string): string {
	const parts = new Intl.NumberFormat(language).formatToParts(0.5);
	return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}
