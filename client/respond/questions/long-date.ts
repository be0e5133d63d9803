/** `7 March 2026` from `2026-03-07`, in the respondent's language. */
export function longDate(isoDate: string, language: string): string {
	return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
		dateStyle: "long",
		timeZone: "UTC",
	}).format(new Date(`${isoDate}T00:00:00Z`));
}
