/**
 * The address of a personal link as this tablet opens it: the path alone. Null where the text is not the
 * address of a letter of this installation.
 */
export function letterPath(text: string, origin: string): string | null {
	const trimmed = text.trim();
	const address = /^https?:\/\//i.test(trimmed)
		? trimmed
		: `${new URL(origin).protocol}//${trimmed}`;
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	const isOurs = url.host === new URL(origin).host;
	return isOurs && /^\/r\/[^/]+$/.test(url.pathname) ? url.pathname : null;
}
