/**
 * `7 March 2026` in a reader's language (BCP 47), with the digits 0 to 9 and the calendar of the fields.
 *
 * @param date an ISO 8601 date or instant, read in UTC
 */
export function longDate(date: string, language: string): string {
	if (/^cy(-|$)/.test(language)) return welshDate(new Date(date));
	return new Intl.DateTimeFormat(localeOf(language), {
		dateStyle: "long",
		timeZone: "UTC",
		calendar: "gregory",
		numberingSystem: "latn",
	}).format(new Date(date));
}

/** Chromium knows no Welsh, and would write the date in the language of the browser. */
function welshDate(date: Date): string {
	const month = WELSH_MONTHS[date.getUTCMonth()];
	return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

const WELSH_MONTHS = [
	"Ionawr",
	"Chwefror",
	"Mawrth",
	"Ebrill",
	"Mai",
	"Mehefin",
	"Gorffennaf",
	"Awst",
	"Medi",
	"Hydref",
	"Tachwedd",
	"Rhagfyr",
];

/** Whose habits a language's dates follow: English ones the British. */
export function localeOf(language: string): string {
	return language === "en" ? "en-GB" : language;
}
