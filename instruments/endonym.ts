/** What its speakers call a language (BCP 47): `Cymraeg` for `cy`. */
export function endonym(language: string): string {
	const name =
		new Intl.DisplayNames([language], { type: "language" }).of(language) ??
		language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
