/** Names that some browsers do not bring, so that a page says the same everywhere. */
const known: Readonly<Record<string, string>> = { cy: "Cymraeg" };

/** What its speakers call a language (BCP 47): `Cymraeg` for `cy`. */
export function endonym(language: string): string {
	const name =
		known[language] ??
		new Intl.DisplayNames([language], { type: "language" }).of(language) ??
		language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
